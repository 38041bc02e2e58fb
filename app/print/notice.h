// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"
#include "wording/language.h"

#include <string>
#include <vector>

namespace sextant::print {

/// Somebody who answers for a holder.
struct Person {
  std::string role;  ///< contact or responsible
  std::string name;
  std::string phone;
  std::string email;
};

/// A prefix of a notice.
struct NoticePrefix {
  net::Prefix prefix;
  std::string zone;    ///< its title, empty = none
  std::string usable;  ///< exact count of /64 inside, empty where it is longer
};

/// What a 《地址分配使用通知单》 says: one holding, and what the same document gave the same holder
/// in the same way besides.
struct Notice {
  model::Kind kind = model::Kind::assignment;
  model::Status status = model::Status::active;
  std::vector<NoticePrefix> prefixes;  ///< the one asked for first
  model::Facts facts;                  ///< of the holding and its holder; code values as words
  std::string holder;                  ///< its name, else that of the member it is kept for
  std::string holderCode;
  std::string giver;  ///< who holds what is around it
  std::string outer;  ///< the prefix around it, empty for a block
  std::string place;  ///< where it stands in the plan, widest first, such as 桂林市 兴安县
  bool givesOn = false;
  Instant since = base::kSinceEver;
  Instant until = base::kForEver;
  std::vector<Person> people;
  bool masked = true;
  std::string registerName;
  Instant made;
  model::EntryNumber entry = 0;
  std::string anchor;  ///< of `entry`
};

struct NoticeOptions {
  std::string registerName;  ///< as people call it; never a path
  bool masked = true;        ///< hides most of names, telephone numbers and addresses of people
};

/// The notice of the holding at exactly `prefix`, as known at the newest entry.
Result<Notice> readNotice(const registry::Registry& registry, net::Prefix prefix,
                          const NoticeOptions& options);

/// What stands behind it in a form, up to the foot, is printed on one page.
inline constexpr std::string_view kTogetherMark = "<!-- together -->";
/// What stands behind it is printed at the foot of every page.
inline constexpr std::string_view kFootMark = "<!-- foot -->";

/// The notice as HTML by the form notice.html of `ownFolder`, else by the one that ships. The text
/// is Chinese; `language` adds a line in English.
Result<std::string> noticeHtml(const Notice& notice, const std::string& ownFolder,
                               wording::Language language);

}  // namespace sextant::print
