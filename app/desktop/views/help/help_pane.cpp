// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/help/help_pane.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/views/help/help_page.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

namespace sextant::desktop {
namespace {

/// The first line of a page, `# Title`.
QString titleOf(const QString& file)
{
  QFile page(file);
  if (!page.open(QIODevice::ReadOnly)) return {};
  return QString::fromUtf8(page.readLine()).mid(2).trimmed();
}

}  // namespace

QStringList helpTopics()
{
  return QStringLiteral(
             "overview tree map inspector plan register lookup trace import export journal verify "
             "keyboard limits")
      .split(u' ');
}

HelpPane::HelpPane(wording::Language language, QWidget* parent)
    : QWidget(parent),
      m_folder(language == wording::Language::zh ? QStringLiteral(":/help/zh_CN/")
                                                 : QStringLiteral(":/help/en/")),
      m_topics(new QComboBox(this)),
      m_page(new QTextBrowser(this)),
      m_back(new QToolButton(this)),
      m_forward(new QToolButton(this))
{
  setObjectName(QStringLiteral("helpPane"));
  m_page->setObjectName(QStringLiteral("helpPage"));
  m_page->setAccessibleName(tr("Help"));
  m_page->setFrameShape(QFrame::NoFrame);
  m_page->setOpenExternalLinks(true);
  m_page->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(bar());
  layout->addWidget(m_page, 1);
  connect(m_page, &QTextBrowser::sourceChanged, this, &HelpPane::arrived);
  showTopic({});
}

QWidget* HelpPane::bar()
{
  auto* out = new QWidget(this);
  auto* layout = new QHBoxLayout(out);
  layout->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
  const auto add = [&](QToolButton* button, const char* name, const QString& picture,
                       const QString& text) {
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(picture));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setEnabled(false);
    layout->addWidget(button);
  };
  add(m_back, "helpBack", QStringLiteral("go-previous"), tr("Back"));
  add(m_forward, "helpForward", QStringLiteral("go-next"), tr("Forward"));
  connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
  connect(m_forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
  connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
  connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
  m_topics->setObjectName(QStringLiteral("helpTopics"));
  m_topics->setAccessibleName(tr("Help page"));
  for (const QString& topic : helpTopics()) {
    m_topics->addItem(titleOf(m_folder + topic + u".md"), topic);
  }
  connect(m_topics, &QComboBox::activated, this,
          [this](int index) { showTopic(m_topics->itemData(index).toString()); });
  layout->addWidget(m_topics, 1);
  return out;
}

void HelpPane::showTopic(const QString& topic)
{
  const QString known = helpTopics().contains(topic) ? topic : QStringLiteral("overview");
  m_page->setSource(QUrl(u"qrc" + m_folder + known + u".md"), QTextDocument::MarkdownResource);
}

void HelpPane::arrived(const QUrl& page)
{
  m_topic = QFileInfo(page.path()).completeBaseName();
  m_topics->setCurrentIndex(m_topics->findData(m_topic));
  setUp();
}

void HelpPane::setUp()
{
  setUpHelpPage(*m_page->document(), font(), palette());
}

void HelpPane::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  const bool looksNew =
      event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
  if (looksNew && !m_topic.isEmpty()) m_page->reload();
}

}  // namespace sextant::desktop
