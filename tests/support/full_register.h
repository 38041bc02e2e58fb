// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/small_plan.h"

namespace sextant::test {

/// A small register in which every table has rows of every sort: believed and closed ones, drafts
/// published, open and dropped, entries undone and redone, people with personal values.
class FullRegister final : public SmallRegister {
 public:
  FullRegister()
  {
    using namespace registry;
    must((*this)->saveDraft(smallDraft("一号")));
    must((*this)->saveDraft(smallDraft("二号")));
    must((*this)->saveDraft(smallDraft("三号")));
    must((*this)->dropDraft("三号"));
    later();
    apply({Publish{"一号"}});
    later();
    apply({PutHolder{"U1", {{"org_name", "单位一"}, {"city", "4501"}}}});
    apply({PutContact{"U1", {{"contact_name", "示例员"}, {"contact_phone", "0773-4078160"}}}});
    apply({PutContact{"U1", {{"role", "responsible"}, {"contact_email", "a@example.net"}}}});
    apply({Give{model::Kind::assignment, "2001:db8:1110::/44"_p, "U1", false, {{"purpose", "x"}}}});
    later();
    apply({PutContact{"U1", {{"contact_phone", "0773-4078161"}}}});
    apply({PutHolder{"U1", {{"org_name", "单位一改"}}}});
    apply({Give{model::Kind::registration, "2001:db8:1110:1::/64"_p, "", false, {}}});
    apply({Release{"2001:db8:1110:1::/64"_p, std::nullopt}});
    must((*this)->apply({"undo", "撤", {Undo{std::nullopt}}}));
    must((*this)->apply({"redo", "", {Redo{}}}));
    apply({PutBlock{"fd00:1::/32"_p, {{"valid_to", "2026-12-31"}}}});
    later();
    apply({Amend{"2001:db8:1120::/44"_p, {{"remark", "空"}}, std::nullopt}});
  }

  void later() { clock().set({clock().now().us + 3'600'000'000}); }
};

}  // namespace sextant::test
