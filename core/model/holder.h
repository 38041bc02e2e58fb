// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/holding.h"

namespace sextant::model {

/// A unit that holds prefixes. `code` is unique among the holders believed at one time; the field
/// `org_name` of `facts` is the name.
struct Holder {
  ObjectId object = 0;
  VersionId version = 0;
  EntryNumber openedBy = 0;
  std::string code;
  Period valid;
  Facts facts;
  [[nodiscard]] std::string_view name() const { return valueOf(facts, "org_name"); }
};

/// A person who answers for a holder, in one role: `contact` 联系人 or `responsible` 责任人.
struct Contact {
  ObjectId object = 0;
  VersionId version = 0;
  EntryNumber openedBy = 0;
  ObjectId holder = 0;
  std::string role = "contact";
  Period valid;
  Facts facts;
};

/// 138****8000, 张*, a***@d.; whatever cannot be read is masked whole.
std::string maskedPhone(std::string_view phone);
std::string maskedName(std::string_view name);
std::string maskedEmail(std::string_view email);

}  // namespace sextant::model
