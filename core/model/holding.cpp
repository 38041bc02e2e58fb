// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/holding.h"

#include <algorithm>
#include <array>

namespace sextant::model {
namespace {

template <typename Value>
struct Words {
  Value value;
  std::string_view english;
  std::string_view chinese;
  std::string_view alias;
};

constexpr std::array kKinds = {
    Words<Kind>{Kind::block, "block", "地址块", "地址池"},
    Words<Kind>{Kind::allocation, "allocation", "分配", "再分配"},
    Words<Kind>{Kind::reservation, "reservation", "预留", "已预留"},
    Words<Kind>{Kind::assignment, "assignment", "分配使用", "使用"},
    Words<Kind>{Kind::registration, "registration", "登记", "注册"},
};

constexpr std::array kStatuses = {
    Words<Status>{Status::applied, "applied", "申请中", "预占"},
    Words<Status>{Status::approved, "approved", "已批准", ""},
    Words<Status>{Status::active, "active", "在用", "已使用"},
    Words<Status>{Status::suspended, "suspended", "停用", ""},
    Words<Status>{Status::returning, "returning", "待回收", ""},
    Words<Status>{Status::quarantined, "quarantined", "冻结", "已冻结"},
    Words<Status>{Status::released, "released", "已释放", ""},
    Words<Status>{Status::rejected, "rejected", "驳回", ""},
};

template <typename List>
auto lookUp(const List& list, std::string_view word) -> std::optional<decltype(list[0].value)>
{
  const auto found = std::ranges::find_if(list, [word](const auto& row) {
    return word == row.english || word == row.chinese || (!row.alias.empty() && word == row.alias);
  });
  if (found == list.end()) return std::nullopt;
  return found->value;
}

}  // namespace

std::string_view toString(Kind kind)
{
  return kKinds.at(static_cast<std::size_t>(kind)).english;
}

std::string_view toString(Status status)
{
  return kStatuses.at(static_cast<std::size_t>(status)).english;
}

std::optional<Kind> kindFrom(std::string_view word)
{
  return lookUp(kKinds, word);
}
std::optional<Status> statusFrom(std::string_view word)
{
  return lookUp(kStatuses, word);
}

bool mayStandIn(Kind inner, Kind outer, bool outerMayGiveOn)
{
  switch (outer) {
    case Kind::block:
    case Kind::allocation:
      return inner == Kind::allocation || inner == Kind::reservation || inner == Kind::assignment;
    case Kind::assignment:
      return inner == Kind::registration || (inner == Kind::assignment && outerMayGiveOn);
    case Kind::registration:
      return inner == Kind::registration;
    case Kind::reservation:
      return false;
  }
  return false;
}

}  // namespace sextant::model
