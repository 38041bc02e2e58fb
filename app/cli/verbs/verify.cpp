// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/verbs/verb.h"
#include "wording/chain.h"

namespace sextant::cli {
namespace {

using registry::Verdict;

const char* anchorWord(Verdict::Anchor anchor)
{
  if (anchor == Verdict::Anchor::none) return "none";
  return anchor == Verdict::Anchor::matches ? "matches" : "differs";
}

const char* indexWord(Verdict::Index index)
{
  if (index == Verdict::Index::notLoaded) return "not loaded";
  return index == Verdict::Index::matches ? "true" : "differs";
}

Json verdictJson(const Verdict& verdict)
{
  return {{"chain", verdict.whole ? "whole" : "broken"},
          {"broken_at", verdict.brokenAt ? Json(*verdict.brokenAt) : Json(nullptr)},
          {"entries", verdict.entries},
          {"versions", verdict.versions},
          {"erased", verdict.erased},
          {"head", verdict.head},
          {"anchor", anchorWord(verdict.anchor)},
          {"index", indexWord(verdict.index)}};
}

void tellAnchor(Context& context, Verdict::Anchor anchor)
{
  if (anchor == Verdict::Anchor::matches) {
    context.answer(context.say(QT_TRANSLATE_NOOP("cli", "It matches the anchor.")));
  } else if (anchor == Verdict::Anchor::differs) {
    context.answer(context.say(QT_TRANSLATE_NOOP("cli", "It differs from the anchor.")));
  } else {
    context.answer(context.say(QT_TRANSLATE_NOOP(
        "cli", "No anchor was given: that newer entries were cut off cannot be excluded.")));
  }
}

void tell(Context& context, const Verdict& verdict)
{
  if (verdict.whole) {
    context.answer(
        context.say(QT_TRANSLATE_NOOP("cli", "The chain is whole: %1 entries, %2 versions."),
                    {std::to_string(verdict.entries), std::to_string(verdict.versions)}));
  } else {
    context.answer(context.say(QT_TRANSLATE_NOOP("cli", "The chain is broken at entry %1: %2"),
                               {std::to_string(verdict.brokenAt.value_or(0)),
                                brokenBecause(context.words(), verdict.reason).toStdString()}));
  }
  if (verdict.erased > 0) {
    context.answer(context.sayCount(QT_TRANSLATE_N_NOOP("cli", "%n values erased."),
                                    static_cast<std::uint64_t>(verdict.erased)));
  }
  tellAnchor(context, verdict.anchor);
  context.answer(verdict.head);
}

class Verify final : public Verb {
 public:
  Verify()
      : Verb({.name = "verify",
              .summary = QT_TRANSLATE_NOOP("cli", "whether the journal and all records are whole"),
              .example = "sextant-cli verify"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.maybe("--anchor A", m_anchor,
                    QT_TRANSLATE_NOOP("cli", "sextant:REGISTER:ENTRY:ALG:HASH noted earlier"));
  }

  Result<> run(Context& context) override
  {
    TRY(const auto registry, openRegister(context, Access::read));
    TerminalProgress progress = context.progress();
    TRY(const registry::Verdict verdict, registry->verify(m_anchor, progress));
    context.json() ? context.answer(verdictJson(verdict)) : tell(context, verdict);
    if (!verdict.whole || verdict.anchor == registry::Verdict::Anchor::differs) {
      context.note(Fault::answerNo);
    }
    return {};
  }

 private:
  std::optional<std::string> m_anchor;
};

}  // namespace

std::unique_ptr<Verb> makeVerify()
{
  return std::make_unique<Verify>();
}

}  // namespace sextant::cli
