// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs/verb.h"

// One line per verb; each is made by the function makeX in a file of its own.
#define SEXTANT_VERBS(VERB) \
  VERB(Init)                \
  VERB(Block)               \
  VERB(Holder)              \
  VERB(Contact)             \
  VERB(PlanDraft)           \
  VERB(PlanList)            \
  VERB(PlanShow)            \
  VERB(PlanMeasure)         \
  VERB(PlanCompare)         \
  VERB(PlanPublish)         \
  VERB(PlanDrop)            \
  VERB(Decode)              \
  VERB(Lookup)              \
  VERB(List)                \
  VERB(Free)                \
  VERB(Reserve)             \
  VERB(Allocate)            \
  VERB(Assign)              \
  VERB(Register)            \
  VERB(Set)                 \
  VERB(Release)             \
  VERB(Import)              \
  VERB(Export)              \
  VERB(Check)               \
  VERB(Log)                 \
  VERB(Undo)                \
  VERB(Redo)                \
  VERB(Verify)              \
  VERB(Backup)              \
  VERB(Stats)               \
  VERB(Trace)               \
  VERB(Sample)              \
  VERB(NetCanonical)        \
  VERB(NetExpand)           \
  VERB(NetArpa)             \
  VERB(NetClassify)         \
  VERB(NetCover)            \
  VERB(NetCount)            \
  VERB(NetOrder)            \
  VERB(NetHd)

namespace sextant::cli {

#define SEXTANT_DECLARE(name) std::unique_ptr<Verb> make##name();
SEXTANT_VERBS(SEXTANT_DECLARE)
#undef SEXTANT_DECLARE

std::vector<std::unique_ptr<Verb>> allVerbs()
{
  std::vector<std::unique_ptr<Verb>> verbs;
#define SEXTANT_MAKE(name) verbs.push_back(make##name());
  SEXTANT_VERBS(SEXTANT_MAKE)
#undef SEXTANT_MAKE
  return verbs;
}

}  // namespace sextant::cli
