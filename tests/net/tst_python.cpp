// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/arpa.h"
#include "support.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <random>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

constexpr int kQuestions = 20'000;

std::string spelled(Prefix prefix)
{
  return toExpanded(prefix.address()) + '/' + std::to_string(prefix.length());
}

std::string spelled(const std::vector<Prefix>& prefixes)
{
  std::string out;
  for (const Prefix prefix : prefixes) {
    out += (out.empty() ? "" : ",") + spelled(prefix);
  }
  return out;
}

std::vector<Prefix> prefixesOf(const std::string& text, char separator)
{
  std::vector<Prefix> out;
  for (const QString& part : q(text).split(QLatin1Char(separator))) {
    out.push_back(must(parsePrefix(part.toStdString())));
  }
  return out;
}

std::string parse(const std::string& text)
{
  const auto address = parseAddress(text);
  return address ? toExpanded(*address) : "refused";
}

std::string parsePrefixText(const std::string& text)
{
  const auto prefix = parsePrefix(text);
  return prefix ? spelled(*prefix) : "refused";
}

/// Where we write a dotted quad Python does not; such a text is right when Python's reads alike.
std::string canonical(const std::string& text)
{
  const Address address = must(parseAddress(text));
  std::string ours = toString(address);
  if (ours.find('.') == std::string::npos) {
    return ours;
  }
  return must(parseAddress(ours)) == address ? "dotted" : ours;
}

std::string subnets(const std::string& text)
{
  const auto blank = text.find(' ');
  const Prefix parent = must(parsePrefix(text.substr(0, blank)));
  const int length = std::stoi(text.substr(blank + 1));
  std::vector<Prefix> out;
  for (std::uint64_t i = 0; i < 1ULL << (length - parent.length()); ++i) {
    out.push_back(parent.sub(length, i));
  }
  return spelled(out);
}

std::string relation(const std::string& text)
{
  const auto pair = prefixesOf(text, ' ');
  QStringList words;
  if (pair[0].covers(pair[1])) words << QStringLiteral("covers");
  if (pair[1].covers(pair[0])) words << QStringLiteral("inside");
  if (pair[0].overlaps(pair[1])) words << QStringLiteral("overlaps");
  if (pair[0] < pair[1]) words << QStringLiteral("before");
  return words.join(QLatin1Char(' ')).toStdString();
}

using Answer = std::function<std::string(const std::string&)>;

const std::map<std::string, Answer>& answers()
{
  static const std::map<std::string, Answer> all{
      {"parse", parse},
      {"parse_prefix", parsePrefixText},
      {"canonical", canonical},
      {"reverse", [](const auto& text) { return reverseName(must(parseAddress(text))); }},
      {"cover", [](const auto& text) { return spelled(cover(must(parseRange(text)))); }},
      {"subnets", subnets},
      {"collapse", [](const auto& text) { return spelled(fewest(prefixesOf(text, ','))); }},
      {"relation", relation},
  };
  return all;
}

/// What a command prints, line by line.
QStringList linesOf(const std::string& command)
{
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  std::string all;
  std::array<char, 65536> buffer{};
  while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) {
    all.append(buffer.data(), got);
  }
  return q(all).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

}  // namespace

class TstPython : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersAsPythonsIpaddressDoes();
};

void TstPython::answersAsPythonsIpaddressDoes()
{
  if (linesOf("python3 -c 'print(1)' 2>&1") != QStringList{QStringLiteral("1")}) {
    QSKIP("python3 is not installed");
  }
  const QByteArray given = qgetenv("SEXTANT_SEED");
  const unsigned seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
  qInfo("seed %u (SEXTANT_SEED=%u repeats this run)", seed, seed);
  const QStringList lines = linesOf("python3 '" ORACLE_SCRIPT "' " + std::to_string(seed) + ' ' +
                                    std::to_string(kQuestions));
  std::map<std::string, int> asked;
  std::map<std::string, int> refused;
  for (const QString& line : lines) {
    const QStringList parts = line.split(QLatin1Char('\t'));
    QCOMPARE(parts.size(), 3);
    const std::string verb = parts[0].toStdString();
    const std::string ours = answers().at(verb)(parts[1].toStdString());
    QVERIFY2(ours == "dotted" || q(ours) == parts[2],
             qPrintable(line + QStringLiteral("\n ours: ") + q(ours)));
    ++asked[verb];
    refused[verb] += ours == "refused" ? 1 : 0;
  }
  QCOMPARE(asked.size(), answers().size());
  QVERIFY(lines.size() > kQuestions * 9 / 10);
  QVERIFY(refused["parse"] > asked["parse"] / 10 && refused["parse"] < asked["parse"] * 9 / 10);
}

QTEST_APPLESS_MAIN(TstPython)
#include "tst_python.moc"
