// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/rules/rule.h"

#include <string>
#include <unordered_map>

namespace sextant::registry::rules {

struct Overlap final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct Outside final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct WrongKind final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct BeforeBlock final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct Expired final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
class NoContact final : public Rule {
 public:
  explicit NoContact(const RuleContext& context);
  void see(const Placed& placed, const Report& report) override;

 private:
  std::unordered_map<model::ObjectId, std::string> m_without;  ///< their names
};
struct SpecialSpace final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct Documentation final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct UndefinedUla final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct MemorableUla final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct ReservedInterfaceId final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct OffBoundary final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct ReservedValue final : Rule {
  void see(const Placed& placed, const Report& report) override;
};
struct LevelSkipped final : Rule {
  void see(const Placed& placed, const Report& report) override;
};

}  // namespace sextant::registry::rules
