// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace sextant::model {
namespace {

using enum FieldOf;

constexpr std::array kFields = {
    FieldDef{101, holding, "document", "文号", "文件号|批准文号|doc", false},
    FieldDef{102, holding, "purpose", "用途", "使用用途", false},
    FieldDef{103, holding, "alloc_mode", "分配方式", "分配使用方式", false},
    FieldDef{104, holding, "alloc_object", "分配对象", "", false},
    FieldDef{105, holding, "use_mode", "使用方式", "IP使用方式", false},
    FieldDef{106, holding, "use_date", "分配日期", "使用日期|分配时间|分配使用日期|分配(使用)日期",
             false},
    FieldDef{107, holding, "gateway_ip", "网关IP地址", "网关|网关IP|网关地址", false},
    FieldDef{108, holding, "gateway_addr", "网关所在地址", "网关物理地址", false},
    FieldDef{109, holding, "app_service", "应用服务类型", "", false},
    FieldDef{110, holding, "use_area", "使用区域", "", false},
    FieldDef{111, holding, "realloc", "是否报备再分配", "", false},
    FieldDef{112, holding, "realloc_unit", "再分配单位", "", false},
    FieldDef{113, holding, "domain_jump", "域名跳转", "", false},
    FieldDef{114, holding, "source", "来源单位", "source_org|来源单位名称|IP来源机构", false},
    FieldDef{115, holding, "source_kind", "来源类型", "来源单位类型", false},
    FieldDef{116, holding, "obtained", "取得日期", "获得日期", false},
    FieldDef{117, holding, "requires_filing", "需备案", "是否备案", false},
    FieldDef{118, holding, "filer", "备案单位", "报备单位", false},
    FieldDef{119, holding, "gives_on", "可再分", "", false},
    FieldDef{120, holding, "remark", "备注", "说明|comment|description", false},
    FieldDef{121, holding, "label", "名称标识", "名称|主机名|子网名称|hostname", false},
    FieldDef{122, holding, "vlan", "VLAN", "", false},
    FieldDef{123, holding, "vrf", "VRF", "VPN实例", false},
    FieldDef{124, holding, "ipv4", "对应IPv4", "IPv4地址|ipv4_prefix", false},
    FieldDef{125, holding, "mac", "MAC地址", "物理地址", false},
    FieldDef{126, holding, "duid", "DUID", "", false},
    FieldDef{127, holding, "place", "所在位置", "安装位置|房间|端口", false},
    FieldDef{128, holding, "approver", "审批人", "批准人", false},
    FieldDef{129, holding, "approved_on", "审批日期", "批准日期", false},
    FieldDef{201, holder, "org_name", "单位名称", "使用单位名称|使用单位|holder", false},
    FieldDef{202, holder, "org_nature", "单位性质", "使用单位性质", false},
    FieldDef{203, holder, "org_class", "单位所属分类", "单位分类", false},
    FieldDef{204, holder, "licence_no", "经营许可证编号", "许可证号", false},
    FieldDef{205, holder, "org_level", "单位行政级别", "使用单位行政级别|行政级别", false},
    FieldDef{206, holder, "org_industry", "单位所属行业分类", "所属行业分类|单位行业分类|行业",
             false},
    FieldDef{207, holder, "prov", "单位所在省", "省编码|省", false},
    FieldDef{208, holder, "city", "单位所在市", "市编码|市", false},
    FieldDef{209, holder, "county", "单位所在县", "县编码|县|区县", false},
    FieldDef{210, holder, "org_address", "单位详细地址", "详细地址|单位地址", false},
    FieldDef{211, holder, "cert_type", "单位证件类型", "使用单位证件类型|证件类型", false},
    FieldDef{212, holder, "cert_no", "单位证件号码", "使用单位证件号码|证件号码|统一社会信用代码",
             false},
    FieldDef{213, holder, "belonging", "隶属", "主管单位", false},
    FieldDef{214, holder, "access", "接入类别", "", false},
    FieldDef{301, contact, "contact_name", "联系人姓名", "联系人", true},
    FieldDef{302, contact, "contact_phone", "联系人电话", "联系电话|手机号|电话", true},
    FieldDef{303, contact, "contact_email", "联系人电子邮件", "电子邮箱|邮箱|电子邮件|联系人邮件",
             true},
    FieldDef{304, contact, "role", "联系人角色", "", false},
};

std::string_view trimmed(std::string_view text)
{
  const auto first = text.find_first_not_of(" \t\r\n*");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n*") - first + 1);
}

bool sameWord(std::string_view a, std::string_view b)
{
  const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
  return std::ranges::equal(a, b, {}, lower, lower);
}

bool isAmong(std::string_view word, std::string_view aliases)
{
  while (!aliases.empty()) {
    const auto bar = std::min(aliases.find('|'), aliases.size());
    if (sameWord(word, aliases.substr(0, bar))) return true;
    aliases.remove_prefix(std::min(bar + 1, aliases.size()));
  }
  return false;
}

}  // namespace

std::span<const FieldDef> fields()
{
  return kFields;
}

std::span<const FieldDef> fields(FieldOf of)
{
  const auto range = std::ranges::equal_range(kFields, of, {}, &FieldDef::of);
  return {range.begin(), range.end()};
}

const FieldDef* findField(FieldOf of, std::string_view name)
{
  const auto group = fields(of);
  const auto found = std::ranges::find(group, name, &FieldDef::name);
  return found == group.end() ? nullptr : &*found;
}

const FieldDef* findHeading(std::string_view heading)
{
  const std::string_view word = trimmed(heading);
  const auto found = std::ranges::find_if(kFields, [word](const FieldDef& field) {
    return sameWord(word, field.name) || word == field.heading || isAmong(word, field.aliases);
  });
  return found == kFields.end() ? nullptr : &*found;
}

std::string_view valueOf(const Facts& facts, std::string_view name)
{
  const auto found = facts.find(name);
  return found == facts.end() ? std::string_view{} : std::string_view(found->second);
}

}  // namespace sextant::model
