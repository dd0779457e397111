#include "core/problem_catalogue.hpp"
#include "domain/funding/participation.hpp"
#include "domain/report_page.hpp"

namespace geojeom {
namespace {

std::string_view role_in(MemberRole role, Language language) {
  const Choice& choice = member_roles[static_cast<std::size_t>(role)];
  return language == Language::ko ? choice.ko : choice.en;
}

document::Content percent(Ratio ratio) { return {.value = document::Percent{ratio, 0}}; }

}  // namespace

document::Document participation_document(const std::vector<PersonParticipation>& people, Date on, Language language) {
  const auto say = [&](const char* ko, const char* en) { return std::string(language == Language::ko ? ko : en); };
  TextRows rows{.caption = say("참여 인력별 참여율", "Participation by person"),
                .heads = {say("인력번호", "Person"), say("성명", "Name"), say("과제", "Project"), say("역할", "Role"),
                          say("기간", "Period"), say("참여율(%)", "Share (%)"), say("합계(%)", "Total (%)"),
                          say("과제 수", "Projects"), say("책임", "Led"), say("한도", "Limits")},
                .rows = {}};
  for (const auto& person : people) {
    const auto problems = person.problems(on);
    std::string verdict =
        person.limits.pack.empty() ? say("적용 규정 없음", "no rule known") : say("한도 안", "within");
    if (problems.has_errors()) verdict = explain(problems.front(), language).message;
    bool is_first = true;
    for (const auto& line : person.lines) {
      std::string role(role_in(line.role, language));
      if (!line.is_counted) role += say(" (과제 수에서 뺌)", " (not counted)");
      rows.rows.push_back({text_content(person.person_number),
                           text_content(is_first ? person.name : ""),
                           record_content(line.project_name, "project_member", line.member), text_content(role),
                           text_content(short_period(line.period, language)), percent(line.share),
                           is_first ? percent(person.total) : text_content(""),
                           is_first ? document::Content{.value = document::Count{person.counted}} : text_content(""),
                           is_first ? document::Content{.value = document::Count{person.led}} : text_content(""),
                           text_content(is_first ? verdict : "")});
      is_first = false;
    }
  }
  document::Document made{.title = say("참여율", "Participation"),
                          .subtitle = language == Language::ko ? to_korean_text(on) : to_text(on),
                          .date_line = to_text(on),
                          .dated = on,
                          .language = language};
  made.blocks.emplace_back(table_of(std::move(rows)));
  return made;
}

void write_participation(JsonWriter& json, const std::vector<PersonParticipation>& people, Date on, Language language) {
  json.begin_object().key("on").value(to_text(on)).key("people").begin_array();
  for (const auto& person : people) {
    json.begin_object().key("person_number").value(person.person_number).key("name").value(person.name);
    json.key("total").raw(to_text(person.total)).key("projects").value(person.counted).key("led").value(person.led);
    json.key("rules").value(person.limits.pack).key("problems").begin_array();
    for (const auto& problem : person.problems(on)) {
      json.begin_object().key("code").value(problem.code).key("message").value(explain(problem, language).message);
      json.end_object();
    }
    json.end_array().key("lines").begin_array();
    for (const auto& line : person.lines) {
      json.begin_object().key("project").value(line.project_code);
      json.key("role").value(member_roles[static_cast<std::size_t>(line.role)].code);
      json.key("from").value(to_text(line.period.first())).key("to").value(to_text(line.period.last()));
      json.key("share").raw(to_text(line.share)).key("is_counted").value(line.is_counted).end_object();
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

}  // namespace geojeom
