// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Options)
};

std::optional<Theme> themeFrom(const QString& word)
{
  if (word == u"light") return Theme::light;
  if (word == u"dark") return Theme::dark;
  return std::nullopt;
}

}  // namespace

Options readOptions(const QStringList& arguments)
{
  const QCommandLineOption sample(QStringLiteral("sample"),
                                  Texts::tr("Open the sample register, made first where missing."));
  const QCommandLineOption folder(QStringLiteral("sample-folder"),
                                  Texts::tr("Where the sample is kept."), QStringLiteral("FOLDER"));
  const QCommandLineOption as(QStringLiteral("as"),
                              Texts::tr("Who works, as the journal keeps it."),
                              QStringLiteral("OPERATOR"));
  const QCommandLineOption readOnly(QStringLiteral("read-only"), Texts::tr("Change nothing."));
  const QCommandLineOption lang(QStringLiteral("lang"), Texts::tr("zh or en."),
                                QStringLiteral("LANG"));
  const QCommandLineOption theme(QStringLiteral("theme"), Texts::tr("light or dark."),
                                 QStringLiteral("THEME"));
  QCommandLineParser parser;
  parser.setApplicationDescription(Texts::tr("Plan, register, trace and file IPv6 addresses."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({sample, folder, as, readOnly, lang, theme});
  parser.addPositionalArgument(QStringLiteral("register"), Texts::tr("A *.sextant file."),
                               QStringLiteral("[REGISTER]"));
  parser.process(arguments);

  Options out;
  out.registerPath = parser.positionalArguments().value(0);
  out.sampleFolder = parser.value(folder);
  out.sample = parser.isSet(sample) || parser.isSet(folder);
  out.operatorName = parser.value(as);
  out.readOnly = parser.isSet(readOnly);
  out.language = wording::languageFrom(parser.value(lang).toStdString());
  out.theme = themeFrom(parser.value(theme));
  return out;
}

}  // namespace sextant::desktop
