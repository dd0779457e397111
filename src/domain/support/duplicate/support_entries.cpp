#include "domain/support/duplicate/support_entries.hpp"

#include <set>

#include "domain/support/company/merge.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/call.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/records/company_name.hpp"
#include "domain/support/records/service.hpp"
#include "domain/support/records/support_project.hpp"

namespace geojeom::support {
namespace {

/// What many entries ask again and again.
class EntryLoader {
 public:
  EntryLoader(Reader& reader, const Registry& registry, const SupportScope& scope)
      : reader_(reader), registry_(registry), scope_(scope) {
    if (scope.company) members_ = members_of(applicant_of(reader, registry, *scope.company));
  }

  std::vector<SupportEntry> run() {
    load_projects();
    load_services();
    load_applications();
    return std::move(entries_);
  }

 private:
  /// The applicant, its branches and what was merged into any of them.
  std::vector<std::int64_t> members_of(std::int64_t applicant) {
    const RecordTable<Company> companies(registry_, "company");
    std::vector<std::int64_t> members{applicant};
    for (std::size_t i = 0; i < members.size(); ++i) {
      for (const char* column : {"headquarters", "merged_into"}) {
        for (const auto& one : companies.where(reader_, {refers_to(column, members[i])}, scope_.organisation)) {
          if (std::find(members.begin(), members.end(), one.id) == members.end()) members.push_back(one.id);
        }
      }
    }
    return members;
  }

  std::vector<Condition> of_members() const {
    if (members_.empty()) return {};
    Condition condition{.column = "company", .compare = Compare::in};
    for (const auto member : members_) condition.values.emplace_back(member);
    return {condition};
  }

  const Company& company(std::int64_t id) {
    const auto known = companies_.find(id);
    if (known != companies_.end()) return known->second;
    const auto stored = RecordTable<Company>(registry_, "company").find(reader_, id);
    ensure(stored.has_value(), "a support refers to its company");
    return companies_.emplace(id, stored->record).first->second;
  }

  BusinessNumber applicant(std::int64_t id) {
    const auto known = applicants_.find(id);
    if (known != applicants_.end()) return known->second;
    return applicants_.emplace(id, company(applicant_of(reader_, registry_, id)).business_number).first->second;
  }

  std::string name_on(std::int64_t id, Date on) {
    if (!knows_names_) {
      for (const auto& one :
           RecordTable<CompanyName>(registry_, "company_name").where(reader_, {}, scope_.organisation)) {
        names_[one.record.company.value].push_back(one.record);
      }
      knows_names_ = true;
    }
    for (const auto& name : names_[id]) {
      if (name.kind == CompanyNameKind::former && name.used && name.used->contains(on)) return name.name;
    }
    return company(id).name;
  }

  const std::string& fund(const std::optional<std::int64_t>& project) {
    const std::int64_t key = project.value_or(0);
    const auto known = funds_.find(key);
    if (known != funds_.end()) return known->second;
    return funds_.emplace(key, project ? fund_path(reader_, registry_, *project) : "").first->second;
  }

  void add(SupportEntry entry, std::int64_t company_id) {
    entry.applicant = applicant(company_id);
    entry.company_name = name_on(company_id, entry.period.first());
    entries_.push_back(std::move(entry));
  }

  void load_projects() {
    for (const auto& one :
         RecordTable<SupportProject>(registry_, "support_project").where(reader_, of_members(), scope_.organisation)) {
      const auto& record = one.record;
      if (record.application) with_project_.insert(record.application->value);
      add({.id = one.id,
           .type = "support_project",
           .code = record.code,
           .applicant = {},
           .company_name = {},
           .item = record.item.value_or(record.title),
           .period = record.period,
           .fund = fund(record.project.value),
           .amount = record.public_money},
          record.company.value);
    }
  }

  void load_services() {
    auto conditions = of_members();
    conditions.push_back({"support_project", Compare::is_empty});
    for (const auto& one :
         RecordTable<DeliveredService>(registry_, "service").where(reader_, conditions, scope_.organisation)) {
      const auto& record = one.record;
      const auto from = record.started_on     ? record.started_on
                        : record.requested_on ? record.requested_on
                                              : record.delivered_on;
      const auto until = record.delivered_on ? record.delivered_on : from;
      if (!from) continue;
      const auto mark = record.title.find(": ");  // "시제품 지원: 전력증폭기": the item stands behind the kind
      add({.id = one.id,
           .type = "service",
           .code = record.code,
           .applicant = {},
           .company_name = {},
           .item = mark == std::string::npos ? record.title : record.title.substr(mark + 2),
           .period = Period::checked(std::min(*from, *until), std::max(*from, *until)),
           .fund = fund(record.project ? std::optional(record.project->value) : std::nullopt),
           .amount = record.amount},
          record.company.value);
    }
  }

  void load_applications() {
    auto conditions = of_members();
    conditions.push_back({"state", Compare::in, {std::string("supportable"), std::string("confirmed")}});
    const RecordTable<CallForApplications> calls(registry_, "call");
    for (const auto& one :
         RecordTable<SupportApplication>(registry_, "application").where(reader_, conditions, scope_.organisation)) {
      const auto& record = one.record;
      if (!record.period || with_project_.contains(one.id)) continue;
      const auto call = calls.find(reader_, record.call);
      const auto project = call && call->record.project ? std::optional(call->record.project->value) : std::nullopt;
      add({.id = one.id,
           .type = "application",
           .code = record.code,
           .applicant = {},
           .company_name = {},
           .item = record.item.value_or(record.title),
           .period = *record.period,
           .fund = fund(project),
           .amount = record.requested},
          record.company.value);
    }
  }

  Reader& reader_;
  const Registry& registry_;
  const SupportScope& scope_;
  std::vector<std::int64_t> members_;
  std::map<std::int64_t, Company> companies_;
  std::map<std::int64_t, BusinessNumber> applicants_;
  std::map<std::int64_t, std::vector<CompanyName>> names_;
  bool knows_names_ = false;
  std::map<std::int64_t, std::string> funds_;
  std::set<std::int64_t> with_project_;
  std::vector<SupportEntry> entries_;
};

/// The code of the record that a row's reference names, with that record's row.
std::optional<StoredRow> follow(Reader& reader, const Registry& registry, const RecordType& type, const Row& row,
                                std::string_view column) {
  const auto index = type.column_index(column);
  const auto* id = index ? number_in(row[*index]) : nullptr;
  if (id == nullptr) return std::nullopt;
  return reader.find(registry.at(type.columns()[*index].field->to), *id);
}

std::string code_of(const RecordType& type, const Row& row) {
  const auto* code = text_in(row[*type.column_index("code")]);
  return code == nullptr ? "" : *code;
}

}  // namespace

std::vector<SupportEntry> load_support_entries(Reader& reader, const Registry& registry, const SupportScope& scope) {
  return EntryLoader(reader, registry, scope).run();
}

std::int64_t applicant_of(Reader& reader, const Registry& registry, std::int64_t company) {
  company = company_after_merges(reader, registry, company);
  const auto stored = RecordTable<Company>(registry, "company").find(reader, company);
  if (!stored || !stored->record.headquarters) return company;
  return company_after_merges(reader, registry, stored->record.headquarters->value);
}

std::string fund_path(Reader& reader, const Registry& registry, std::int64_t project) {
  const RecordType& projects = registry.at("project");
  const RecordType& sub_programmes = registry.at("sub_programme");
  const RecordType& programmes = registry.at("programme");
  const auto row = reader.find(projects, project);
  if (!row) return {};
  std::string path = code_of(projects, row->row);
  const auto sub_programme = follow(reader, registry, projects, row->row, "sub_programme");
  if (!sub_programme) return path;
  path = code_of(sub_programmes, sub_programme->row) + "/" + path;
  const auto programme = follow(reader, registry, sub_programmes, sub_programme->row, "programme");
  return programme ? code_of(programmes, programme->row) + "/" + path : path;
}

}  // namespace geojeom::support
