#include "domain/funding/agreement_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "domain/clocks/project_places.hpp"
#include "domain/funding/agreement_sheet.hpp"
#include "domain/report_page.hpp"

namespace geojeom {
namespace {

struct Changed {
  std::size_t count = 0;
  std::int64_t version = 1;
};

std::map<std::int64_t, Changed> changes_by_agreement(Reader& reader, std::int64_t organisation) {
  std::map<std::int64_t, Changed> changed;
  const RecordType& type = reader.registry().at("agreement_change");
  reader.scan({.type = &type, .organisation = organisation}, [&](const StoredRow& stored) {
    const auto change = from_row<AgreementChange>(type, stored.row);
    Changed& each = changed[change.agreement.value];
    ++each.count;
    each.version = std::max(each.version, change.agreement_version.value_or(1));
    return true;
  });
  return changed;
}

bool meets_year(const Agreement& agreement, const std::optional<int>& year) {
  return !year || (agreement.period.first().year() <= *year && *year <= agreement.period.last().year());
}

/// What somebody has to do something about comes first.
int urgency(AgreementStanding standing) {
  switch (standing) {
    case AgreementStanding::suspended:
      return 0;
    case AgreementStanding::change_pending:
      return 1;
    case AgreementStanding::draft:
      return 2;
    default:
      return 3;
  }
}

}  // namespace

AgreementList agreement_list(Reader& reader, const AgreementListRequest& request) {
  AgreementList list{.request = request,
                     .lines = {},
                     .counts = std::vector<std::size_t>(std::size(agreement_standings)),
                     .amount = {}};
  const ProjectPlaces places(reader, reader.registry(), request.organisation);
  const auto changed = changes_by_agreement(reader, request.organisation);
  const RecordType& type = reader.registry().at("agreement");
  reader.scan({.type = &type, .organisation = request.organisation}, [&](const StoredRow& stored) {
    AgreementListLine line{
        .id = stored.id, .agreement = from_row<Agreement>(type, stored.row), .project_code = {}, .project_name = {}};
    if (!meets_year(line.agreement, request.year)) return true;
    line.standing = standing_of(line.agreement, request.as_of);
    ++list.counts[static_cast<std::size_t>(line.standing)];
    if (request.standing && *request.standing != line.standing) return true;
    if (const auto* place = line.agreement.project ? places.project(line.agreement.project->value) : nullptr) {
      line.project_code = place->code;
      line.project_name = place->name;
    }
    if (const auto found = changed.find(stored.id); found != changed.end()) {
      line.version = found->second.version;
      line.changes = found->second.count;
    }
    list.amount += line.agreement.amount.value_or(Won(0));
    list.lines.push_back(std::move(line));
    return true;
  });
  std::sort(list.lines.begin(), list.lines.end(), [](const AgreementListLine& a, const AgreementListLine& b) {
    return std::tuple(urgency(a.standing), a.agreement.kind, a.agreement.code) <
           std::tuple(urgency(b.standing), b.agreement.kind, b.agreement.code);
  });
  return list;
}

document::Document agreement_list_document(const AgreementList& list, Language language) {
  const bool is_korean = language == Language::ko;
  const auto say = [&](const char* ko, const char* en) { return std::string(is_korean ? ko : en); };
  const auto day = [&](Date date) { return is_korean ? to_korean_text(date) : to_text(date); };
  TextRows rows{.caption = say("협약", "Agreements"),
                .heads = {say("협약", "Agreement"), say("상태", "State"), say("과제", "Project"), say("기간", "Period"),
                          say("협약금액(원)", "Amount (KRW)"), say("판", "Version"), say("변경", "Changes")},
                .rows = {}};
  for (const auto& line : list.lines) {
    rows.rows.push_back({{.value = line.agreement.name, .figure_link = "/agreements/" + std::to_string(line.id)},
                         text_content(std::string(name_of(line.standing, language))),
                         text_content(line.project_code.empty() ? std::string("–") : line.project_code),
                         text_content(short_period(line.agreement.period, language)),
                         line.agreement.amount
                             ? document::Content{.value = document::Amount{*line.agreement.amount, WonUnit::won, 0}}
                             : text_content("–"),
                         {.value = document::Count{line.version}},
                         {.value = document::Count{static_cast<std::int64_t>(line.changes)}}});
  }
  document::Document made{.title = say("협약 현황", "Agreements"),
                          .subtitle = fmt::format(fmt::runtime(say("{} 현재", "as of {}")), day(list.request.as_of)),
                          .date_line = day(list.request.as_of),
                          .dated = list.request.as_of,
                          .language = language};
  made.blocks.emplace_back(table_of(std::move(rows)));
  return made;
}

void write_agreements(JsonWriter& json, const AgreementList& list) {
  json.begin_object().key("on").value(to_text(list.request.as_of)).key("amount").value(list.amount.won());
  json.key("agreements").begin_array();
  for (const auto& line : list.lines) {
    json.begin_object().key("id").value(line.id).key("code").value(line.agreement.code);
    json.key("name").value(line.agreement.name);
    json.key("standing").value(agreement_standings[static_cast<std::size_t>(line.standing)].code);
    json.key("project").value(line.project_code);
    json.key("from")
        .value(to_text(line.agreement.period.first()))
        .key("to")
        .value(to_text(line.agreement.period.last()));
    json.key("version").value(line.version).key("changes").value(static_cast<std::int64_t>(line.changes)).end_object();
  }
  json.end_array().end_object();
}

}  // namespace geojeom
