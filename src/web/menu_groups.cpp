#include "web/menu_groups.hpp"

#include <algorithm>

#include "web/menu_words.hpp"

namespace geojeom {
namespace {

namespace words = menu_words;
using Names = std::string_view;

constexpr Names industries[] = {"industry",        "selection",           "selection_candidate", "selection_criterion",
                                "selection_value", "selection_quota",     "selection_expert",    "expert_judgement",
                                "industry_ksic",   "region_industry_fact"};
constexpr Names plans[] = {"plan", "plan_strategy", "plan_task"};
constexpr Names impact[] = {"impact_study", "impact_spending", "sector_share", "price_index"};
constexpr Names programmes[] = {"programme",       "sub_programme",  "project",          "project_phase",
                                "agreement",       "project_member", "agreement_change", "agreement_change_line",
                                "agreement_paper", "obligation"};
constexpr Names budget[] = {"plan_budget", "yearly_allocation", "funding_line",
                            "tranche",     "budget_item",       "matching_ratio"};
constexpr Names execution[] = {"ledger_entry", "execution_target", "execution_note",   "settlement",
                               "disallowance", "statement_line",   "statement_mapping"};
constexpr Names companies[] = {"company",       "company_year",       "company_certificate", "consultation",
                               "sanction",      "supplier",           "company_name",        "company_registration",
                               "company_merge", "company_merge_move", "size_standard",       "smart_factory"};
constexpr Names calls[] = {"call",          "application",    "application_answer", "correction_request",
                           "call_question", "call_criterion", "call_adjustment",    "call_notice"};
constexpr Names reviews[] = {"pre_check",    "duplicate_check", "duplicate_hit", "support_limit",
                             "review_panel", "panel_seat",      "reviewer",      "conflict_of_interest",
                             "review",       "review_score",    "decision",      "objection"};
constexpr Names delivery[] = {"support_project",      "support_agreement", "support_change", "job_step",    "service",
                              "service_confirmation", "voucher",           "voucher_use",    "support_type"};
constexpr Names training[] = {"training_course", "training_participation", "training_attendance"};
constexpr Names outcomes[] = {"outcome", "follow_up", "follow_up_reminder"};
constexpr Names equipment[] = {"equipment", "booking", "usage_log", "maintenance", "centre"};
constexpr Names premises[] = {"building", "room", "tenancy", "charge", "payment"};
constexpr Names partners[] = {"organisation", "mutual_agreement"};
constexpr Names events[] = {"event", "event_session", "attendance"};
constexpr Names attraction[] = {"attraction", "attraction_contact", "cluster", "cluster_municipality"};
constexpr Names indicators[] = {"indicator", "target", "evaluation"};
constexpr Names documents[] = {"source_document", "stated_figure", "issued_report"};
constexpr Names people[] = {"user_account", "role_assignment", "delegation"};

constexpr MenuGroup groups[] = {
    {"strategy", words::industries, industries},  {"strategy", words::plans, plans},
    {"strategy", words::impact, impact},          {"funding", words::programmes, programmes},
    {"funding", words::budget, budget},           {"funding", words::execution, execution},
    {"support", words::companies, companies},     {"support", words::calls, calls},
    {"support", words::reviews, reviews},         {"support", words::delivery, delivery},
    {"support", words::training, training},       {"support", words::outcomes, outcomes},
    {"facilities", words::equipment, equipment},  {"facilities", words::premises, premises},
    {"network", words::partners, partners},       {"network", words::events, events},
    {"network", words::attraction, attraction},   {"performance", words::indicators, indicators},
    {"performance", words::documents, documents}, {"office", words::people, people},
};

}  // namespace

std::span<const MenuGroup> menu_groups() { return groups; }

const MenuGroup* menu_group_of(const RecordType& type) {
  for (const auto& group : groups) {
    if (group.room != type.room()) continue;
    if (std::find(group.types.begin(), group.types.end(), type.name()) != group.types.end()) return &group;
  }
  return nullptr;
}

}  // namespace geojeom
