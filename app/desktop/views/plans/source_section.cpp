// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/source_section.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/views/plans/paste_panel.h"
#include "desktop/views/plans/plan_parts.h"
#include "plan/catalogue.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

QString text(std::string_view utf8)
{
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// As tall as the page that is shown, so that short choices leave no hole.
class Pages final : public QStackedWidget {
 public:
  using QStackedWidget::QStackedWidget;
  [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
  [[nodiscard]] QSize minimumSizeHint() const override
  {
    return currentWidget()->minimumSizeHint();
  }
};

}  // namespace

SourceSection::SourceSection(Of of, QWidget* parent)
    : QWidget(parent), m_of(of), m_choices(new QButtonGroup(this)), m_pages(new Pages(this))
{
  // In the order in which Tab walks through them.
  QWidget* choices = makeChoices();
  m_pages->addWidget(of == Of::divisions ? makeCatalogue() : new QWidget(this));
  m_pages->addWidget(makeFile());
  m_pages->addWidget(makePaste());
  m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid);
  layout->addWidget(choices);
  layout->addWidget(m_pages);
  connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
    turnTo(static_cast<Page>(id));
    Q_EMIT changed();
  });
  connect(&m_paste->table(), &DivisionTable::edited, this, [this] {
    m_pages->updateGeometry();
    Q_EMIT changed();
  });
  turnTo(firstPage);
}

QString SourceSection::objectNameOf(const QString& what) const
{
  return (m_of == Of::divisions ? QStringLiteral("divisions") : QStringLiteral("units")) % what;
}

QWidget* SourceSection::makeChoices()
{
  auto* bar = new QWidget(this);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2 * kGrid);
  const std::array titles{m_of == Of::divisions ? tr("Catalogue") : tr("No units yet"), tr("File"),
                          tr("Pasted table")};
  const std::array names{QStringLiteral("First"), QStringLiteral("ByFile"),
                         QStringLiteral("ByPaste")};
  for (std::size_t i = 0; i < titles.size(); ++i) {
    auto* choice = new QRadioButton(titles.at(i), bar);
    choice->setObjectName(objectNameOf(names.at(i)));
    m_choices->addButton(choice, static_cast<int>(i));
    layout->addWidget(choice);
  }
  layout->addStretch();
  return bar;
}

QWidget* SourceSection::makeCatalogue()
{
  m_catalogue = new QComboBox(this);
  m_catalogue->setObjectName(QStringLiteral("divisionsCatalogue"));
  m_catalogue->setAccessibleName(tr("Province whose divisions are planned"));
  m_catalogue->setEditable(true);
  m_catalogue->setInsertPolicy(QComboBox::NoInsert);
  m_catalogue->setMaxVisibleItems(18);
  m_catalogue->lineEdit()->setAccessibleName(m_catalogue->accessibleName());
  m_catalogue->lineEdit()->setPlaceholderText(tr("Province by name or code, such as 45"));
  for (const plan::CatalogueRow& row : plan::catalogue()) {
    if (row.level != plan::DivisionLevel::province) break;
    const QString code = text(row.code);
    m_catalogue->addItem(tr("%1 %2").arg(code, text(row.name)),
                         QStringLiteral("catalogue:%1").arg(code));
  }
  m_catalogue->addItem(tr("The whole country"), QStringLiteral("catalogue:all"));
  m_catalogue->setCurrentIndex(-1);
  m_catalogue->completer()->setFilterMode(Qt::MatchContains);
  m_catalogue->completer()->setCompletionMode(QCompleter::PopupCompletion);
  connect(m_catalogue, &QComboBox::currentIndexChanged, this, &SourceSection::changed);
  connect(m_catalogue->lineEdit(), &QLineEdit::editingFinished, this, [this] {
    const QString typed = m_catalogue->currentText().trimmed();
    if (typed.isEmpty()) return;
    const int row = m_catalogue->findText(typed, Qt::MatchContains);
    const bool was = m_catalogue->currentIndex() >= 0;
    m_catalogue->setCurrentIndex(row);
    if (row >= 0) return;
    // What stands there must not look as if the province chosen before were it.
    m_catalogue->setEditText(typed);
    if (!was) Q_EMIT changed();
  });
  return m_catalogue;
}

QWidget* SourceSection::makePaste()
{
  m_paste = new PastePanel(this);
  return m_paste;
}

QWidget* SourceSection::makeFile()
{
  auto* page = new QWidget(this);
  m_files = new QLineEdit(page);
  m_files->setObjectName(objectNameOf(QStringLiteral("Files")));
  m_files->setAccessibleName(m_of == Of::divisions ? tr("Files of divisions")
                                                   : tr("Files of units"));
  m_files->setPlaceholderText(m_of == Of::divisions
                                  ? tr("CSV or XLSX with codes and names; drop it anywhere here")
                                  : tr("CSV or XLSX; several, parted by ; take one field each"));
  auto* browse = new QPushButton(icon(QStringLiteral("document-open")), tr("Choose…"), page);
  browse->setObjectName(objectNameOf(QStringLiteral("Browse")));
  auto* layout = new QHBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_files, 1);
  layout->addWidget(browse);
  connect(m_files, &QLineEdit::textChanged, this, &SourceSection::changed);
  connect(browse, &QPushButton::clicked, this, &SourceSection::browse);
  return page;
}

void SourceSection::browse()
{
  auto* dialog = new QFileDialog(this, m_of == Of::divisions ? tr("Divisions") : tr("Units"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  dialog->setNameFilter(tr("Tables (*.csv *.tsv *.txt *.xlsx)"));
  connect(dialog, &QFileDialog::filesSelected, this, &SourceSection::setFiles);
  dialog->open();
}

void SourceSection::setFiles(const QStringList& paths)
{
  turnTo(filePage);
  m_files->setText(paths.join(QStringLiteral("; ")));
}

bool SourceSection::pasteTable()
{
  if (!m_paste->pasteClipboard()) return false;
  turnTo(pastePage);
  Q_EMIT changed();
  return true;
}

QString SourceSection::fault() const
{
  const bool open = m_catalogue != nullptr && m_pages->currentIndex() == firstPage &&
                    m_catalogue->currentIndex() < 0;
  const QString typed = open ? m_catalogue->currentText().trimmed() : QString();
  return typed.isEmpty() ? QString() : tr("No province is called \"%1\".").arg(typed);
}

int SourceSection::pastedRows() const
{
  return m_paste->table().rowCount();
}

void SourceSection::turnTo(Page page)
{
  m_choices->button(page)->setChecked(true);
  m_pages->setCurrentIndex(page);
  m_pages->setVisible(m_of == Of::divisions || page != firstPage);
  m_pages->updateGeometry();
}

std::vector<PlanSource> SourceSection::sources() const
{
  std::vector<PlanSource> out;
  switch (m_pages->currentIndex()) {
    case filePage:
      for (const QString& path : m_files->text().split(u';', Qt::SkipEmptyParts)) {
        if (!path.trimmed().isEmpty()) out.push_back({path.trimmed().toStdString(), {}, 2});
      }
      break;
    case pastePage:
      if (!m_paste->table().isEmpty())
        out.push_back({{}, m_paste->table().csv(), m_paste->table().numberOf(0)});
      break;
    default:
      if (m_catalogue != nullptr && m_catalogue->currentIndex() >= 0) {
        out.push_back({m_catalogue->currentData().toString().toStdString(), {}, 2});
      }
  }
  return out;
}

QString SourceSection::catalogueTitle() const
{
  const QString source = m_catalogue->currentData().toString();
  const std::string code = source.section(u':', 1).toStdString();
  const plan::CatalogueRow* province = code.empty() ? nullptr : plan::findDivision(code);
  return province == nullptr ? QString() : text(province->name);
}

QString SourceSection::title() const
{
  switch (m_pages->currentIndex()) {
    case filePage:
      return QFileInfo(m_files->text().section(u';', 0, 0).trimmed()).completeBaseName();
    case pastePage:
      return {};
    default:
      return m_catalogue == nullptr ? QString() : catalogueTitle();
  }
}

}  // namespace sextant::desktop
