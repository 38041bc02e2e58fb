// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dice.h"

#include <QDir>
#include <QObject>
#include <QTest>

#include <exception>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

/// What the fuzzer's entry says against the input; empty when nothing.
QByteArray complaint(const QByteArray& input)
{
  const std::vector<std::uint8_t> bytes(input.begin(), input.end());
  try {
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    return {};
  } catch (const std::exception& error) {
    return QByteArray(error.what()) + QByteArray("\n input, in hex: ") + input.toHex();
  }
}

/// Any bytes, or a known text with some characters changed.
QByteArray someInput(sextant::test::Dice& dice, const std::vector<QByteArray>& known)
{
  QByteArray input(static_cast<qsizetype>(dice.below(600)), '\0');
  for (char& byte : input) byte = static_cast<char>(dice.below(256));
  if (known.empty() || dice.once(4)) return input;
  QByteArray text = dice.oneOf(known);
  for (std::size_t left = dice.below(4); left > 0 && !text.isEmpty(); --left) {
    static constexpr char kMeant[] = "0123456789abcdef:::.../ ";
    text[static_cast<qsizetype>(dice.below(static_cast<std::size_t>(text.size())))] =
        kMeant[dice.below(sizeof(kMeant) - 1)];
  }
  return text;
}

}  // namespace

/// Feeds a fuzzer's entry with its corpus and with dice, so that it never rots between runs.
class TstFuzzReplay : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void goesThroughTheCorpus();
  void goesThroughDice();

 private:
  std::vector<QByteArray> m_corpus;
};

void TstFuzzReplay::goesThroughTheCorpus()
{
  const QDir folder(QStringLiteral(FUZZ_CORPUS));
  for (const QString& name : folder.entryList(QDir::Files)) {
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_corpus.push_back(file.readAll());
    const QByteArray said = complaint(m_corpus.back());
    QVERIFY2(said.isEmpty(), qPrintable(name + QStringLiteral(": ") + QString::fromUtf8(said)));
  }
  QVERIFY(!m_corpus.empty());
}

void TstFuzzReplay::goesThroughDice()
{
  sextant::test::Dice dice;
  for (int i = 0; i < 3'000; ++i) {
    const QByteArray said = complaint(someInput(dice, m_corpus));
    QVERIFY2(said.isEmpty(), said.constData());
  }
}

QTEST_APPLESS_MAIN(TstFuzzReplay)
#include "tst_fuzz_replay.moc"
