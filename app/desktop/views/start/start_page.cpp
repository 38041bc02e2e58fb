// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/start/start_page.h"

#include "desktop/look/icons.h"
#include "desktop/views/start/card_button.h"
#include "desktop/views/start/recent_row.h"
#include "desktop/views/start/register_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kWidest = 880;
constexpr int kMark = 64;

QString ending()
{
  return QStringLiteral(".sextant");
}

/// A folder that is not there would be taken for the name of a file.
QString documents()
{
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QDir(folder).exists() ? folder : QDir::homePath();
}

/// The register among what is dragged in, empty where there is none.
QString registerIn(const QMimeData& data)
{
  for (const QUrl& url : data.urls()) {
    if (url.isLocalFile() && url.toLocalFile().endsWith(ending())) return url.toLocalFile();
  }
  return {};
}

QLabel* label(const QString& text, const QFont& font, QWidget* parent)
{
  auto* out = new QLabel(text, parent);
  out->setFont(font);
  out->setWordWrap(true);
  return out;
}

}  // namespace

StartPage::StartPage(Settings& settings, QWidget* parent)
    : QScrollArea(parent), m_settings(settings), m_recent(new QWidget), m_rows(new QVBoxLayout)
{
  setObjectName(QStringLiteral("startPage"));
  setAccessibleName(tr("Start"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setAcceptDrops(true);
  auto* page = new QWidget;
  auto* column = new QWidget(page);
  column->setMaximumWidth(kWidest);
  auto* layout = new QVBoxLayout(column);
  layout->setSpacing(kGrid * 4);
  layout->addStretch(1);
  layout->addWidget(heading());
  layout->addWidget(cards());
  layout->addWidget(m_recent);
  layout->addWidget(footer());
  layout->addStretch(2);
  auto* centred = new QHBoxLayout(page);
  centred->setContentsMargins(kGrid * 4, kGrid * 3, kGrid * 4, kGrid * 3);
  centred->addStretch(1);
  centred->addWidget(column, 100);
  centred->addStretch(1);
  setWidget(page);

  auto* recent = new QVBoxLayout(m_recent);
  recent->setContentsMargins(0, 0, 0, 0);
  recent->addWidget(label(tr("Opened before"), scaled(font(), 1, true), m_recent));
  m_rows->setSpacing(2);
  recent->addLayout(m_rows);
  refresh();
}

QWidget* StartPage::heading()
{
  auto* out = new QWidget;
  auto* layout = new QHBoxLayout(out);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid * 3);
  auto* mark = new QLabel(out);
  mark->setPixmap(icon(QStringLiteral("sextant")).pixmap(kMark));
  layout->addWidget(mark, 0, Qt::AlignVCenter);
  auto* words = new QVBoxLayout;
  words->setSpacing(kGrid / 2);
  words->addWidget(label(tr("Sextant"), scaled(font(), 9, true), out));
  QLabel* line = label(tr("Plan IPv6 addresses over regions, cities, counties and units; keep the "
                          "register of who holds them; look them up and file them."),
                       scaled(font(), 1), out);
  line->setForegroundRole(QPalette::PlaceholderText);
  words->addWidget(line);
  layout->addLayout(words, 1);
  return out;
}

QWidget* StartPage::cards()
{
  auto* out = new QWidget;
  auto* layout = new QHBoxLayout(out);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid * 2);
  const auto add = [&](const char* name, const QString& picture, const QString& title,
                       const QString& line) {
    auto* card = new CardButton(picture, title, line, out);
    card->setObjectName(QString::fromLatin1(name));
    layout->addWidget(card);
    return card;
  };
  CardButton* sample =
      add("openSample", QStringLiteral("map"), tr("Open the sample"),
          tr("A planned province with half a year of history, to look round in. A tour leads."));
  CardButton* fresh =
      add("newRegister", QStringLiteral("register-new"), tr("New register…"),
          tr("One file on this computer that holds plans, holders and the journal."));
  CardButton* open = add("openRegister", QStringLiteral("register-open"), tr("Open…"),
                         tr("A register from a folder, or drop its file here."));
  sample->setPrimary(m_settings.recent().isEmpty());
  connect(sample, &CardButton::clicked, this, &StartPage::sampleWanted);
  connect(fresh, &CardButton::clicked, this, &StartPage::askNew);
  connect(open, &CardButton::clicked, this, &StartPage::askOpen);
  return out;
}

QWidget* StartPage::footer()
{
  auto* out = new QWidget;
  auto* layout = new QHBoxLayout(out);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid);
  auto* language = new QComboBox(out);
  language->setObjectName(QStringLiteral("language"));
  language->addItem(QStringLiteral("中文"));
  language->addItem(QStringLiteral("English"));
  // What is spoken now, which the command line may have chosen for once.
  const bool chinese = QLocale().language() == QLocale::Chinese;
  language->setCurrentIndex(chinese ? 0 : 1);
  connect(language, &QComboBox::activated, this, [this](int index) {
    Q_EMIT languageWanted(index == 0 ? wording::Language::zh : wording::Language::en);
  });
  auto* theme = new QComboBox(out);
  theme->setObjectName(QStringLiteral("theme"));
  theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
  theme->setCurrentIndex(static_cast<int>(m_settings.theme()));
  connect(theme, &QComboBox::activated, this,
          [this](int index) { Q_EMIT themeWanted(static_cast<Theme>(index)); });
  const auto add = [&](const QString& text, QComboBox* choice) {
    auto* name = new QLabel(text, out);
    name->setBuddy(choice);
    choice->setAccessibleName(text);
    layout->addWidget(name);
    layout->addWidget(choice);
    layout->addSpacing(kGrid * 2);
  };
  add(tr("Language"), language);
  add(tr("Colours"), theme);
  layout->addStretch(1);
  return out;
}

void StartPage::refresh()
{
  for (RecentRow* row : m_recent->findChildren<RecentRow*>()) row->deleteLater();
  const QStringList paths = m_settings.recent();
  for (const QString& path : paths) addRecent(path);
  m_recent->setVisible(!paths.isEmpty());
}

void StartPage::addRecent(const QString& path)
{
  auto* row = new RecentRow(path, m_settings.lastOpened(path), m_recent);
  row->setObjectName(u"recent:" + path);
  m_rows->addWidget(row);
  connect(row, &RecentRow::clicked, this, [this, path] { Q_EMIT openWanted(path, false); });
  connect(row, &RecentRow::removeWanted, this, [this, row] { remove(row); });
  askFileFacts(path, row, [row](const FileFacts& facts) { row->showFacts(facts); });
}

void StartPage::remove(RecentRow* row)
{
  m_settings.removeRecent(row->path());
  row->setFocusPolicy(Qt::NoFocus);
  row->hide();
  row->deleteLater();
  m_recent->setVisible(!m_settings.recent().isEmpty());
}

void StartPage::askNew()
{
  QFileDialog* dialog =
      registerDialog(tr("New register"), documents(), QFileDialog::AcceptSave, this);
  connect(dialog, &QFileDialog::fileSelected, this, &StartPage::newWanted);
  dialog->open();
}

void StartPage::askOpen()
{
  QFileDialog* dialog =
      registerDialog(tr("Open a register"), documents(), QFileDialog::AcceptOpen, this);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& path) { Q_EMIT openWanted(path, false); });
  dialog->open();
}

void StartPage::dragEnterEvent(QDragEnterEvent* event)
{
  if (!registerIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event)
{
  const QString path = registerIn(*event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  Q_EMIT openWanted(path, false);
}

}  // namespace sextant::desktop
