#include "domain/network/records/cluster.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/funding/records/programme.hpp"
#include "domain/network/records/cluster_municipality.hpp"
#include "domain/network/records/event.hpp"
#include "domain/network/records/event_session.hpp"
#include "domain/report_page.hpp"

/// A regional innovation cluster: its phases by source and year, where it lies, its events.
namespace geojeom {
namespace {

using document::Content;
using document::Emphasis;
using document::Run;

class ClusterReport {
 public:
  explicit ClusterReport(ReportContext& context)
      : page_(context), figures_(context.figures), subject_(context.subject) {}

  document::Document write(const std::vector<std::pair<std::int64_t, Cluster>>& clusters) {
    page_.title(page_.say("지역혁신클러스터 현황", "The regional innovation cluster"),
                fmt::format(fmt::runtime(page_.say("{}년 기준", "As of {}")), subject_.year));
    for (const auto& [id, cluster] : clusters) {
      page_.heading(1, figures_.name_of("cluster", id), figures_.name_of("cluster", id));
      overview(id, cluster);
      page_.heading(2, "단계별 예산", "Budget by phase");
      phases(cluster);
      page_.heading(2, "참여 시군", "Municipalities");
      municipalities(id, cluster);
      page_.heading(2, "행사", "Events");
      events(id);
    }
    page_.heading(1, "제시 수치와 산출 수치", "Stated and computed figures");
    page_.statements(subject_.organisation);
    page_.sources(subject_.organisation);
    return page_.finish();
  }

 private:
  std::string period_text(const Period& period) const { return short_period(period, page_.language()); }
  FigureRequest of_cluster(std::string measure, std::int64_t id, const Cluster& cluster) const {
    return {.measure = std::move(measure),
            .organisation = subject_.organisation,
            .period = cluster.period.value_or(subject_.period()),
            .slice = {{"cluster", fmt::format("#{}", id)}}};
  }
  static Run strong(Content content) { return Run(std::move(content), Emphasis::strong); }

  void overview(std::int64_t id, const Cluster& cluster) {
    std::vector<Run> runs;
    if (cluster.designated_on) {
      runs.insert(runs.end(), {page_.say("지정일 ", "Designated on "),
                               record_content(*cluster.designated_on, "cluster", id), page_.say(" ", ". ")});
    }
    if (cluster.period) runs.emplace_back(period_text(*cluster.period) + page_.say(" 동안 시군 ", ": "));
    runs.push_back(strong(figures_.content(of_cluster("cluster_municipalities", id, cluster))));
    runs.emplace_back(page_.say("가 참여하고 지정 면적은 ", " on "));
    runs.push_back(strong(figures_.content(of_cluster("cluster_area", id, cluster))));
    runs.emplace_back(page_.say("이다.", "."));
    page_.paragraph(std::move(runs));
    if (cluster.description) page_.paragraph({*cluster.description});
    if (cluster.industry) {
      page_.paragraph({page_.say("산업: ", "Industry: "),
                       Run(text_content(figures_.name_of("industry", cluster.industry)), Emphasis::strong)});
    }
  }

  /// Programmes of the organisation that last while the cluster does are its phases.
  void phases(const Cluster& cluster) {
    TextRows rows{.caption = page_.say("단계와 목적", "Phases and their purpose"),
                  .heads = {page_.say("단계", "Phase"), page_.say("기간", "Period"), page_.say("목적", "Purpose"),
                            page_.say("예산(억원)", "Budget (KRW 100 million)")},
                  .rows = {}};
    std::vector<FigureRequest> requests;
    for (const auto& [id, programme] : figures_.records<Programme>("programme", subject_.organisation)) {
      if (cluster.period && !cluster.period->overlaps(programme.period)) continue;
      requests.push_back({.measure = "budget_planned",
                          .organisation = subject_.organisation,
                          .period = programme.period,
                          .slice = {{"programme", fmt::format("#{}", id)}}});
      const auto figure = figures_.engine().figure(requests.back());
      rows.rows.push_back({text_content(figures_.name_of("programme", id)), text_content(period_text(programme.period)),
                           text_content(programme.purpose.value_or("")),
                           figures_.cell(*figure, WonUnit::hundred_million)});
    }
    if (rows.rows.empty()) return;
    page_.table(table_of(std::move(rows)));
    for (const auto& request : requests) phase(request);
  }

  void phase(const FigureRequest& request) {
    const auto id = std::stoll(request.slice.front().value.substr(1));
    const std::string name = figures_.name_of("programme", id);
    const Cross years =
        cross(figures_, {.caption = name + page_.say(": 연도·재원별 예산", ": budget by year and source"),
                         .head = page_.say("연도", "Year"),
                         .request = request,
                         .rows = "year",
                         .columns = "source"});
    page_.table(years);
    if (years.empty()) return;
    page_.chart(chart_of(years, false, name + page_.say(": 연도별 예산", ": budget by year"),
                         page_.say("해마다 재원을 쌓았다.", "Sources stacked for every year.")));
  }

  void municipalities(std::int64_t id, const Cluster& cluster) {
    const auto request = of_cluster("cluster_municipalities", id, cluster);
    document::Chart map{.kind = document::ChartKind::region_map,
                        .title = page_.say("참여 시군", "Municipalities of the cluster"),
                        .description = page_.say("색칠한 시군이 클러스터에 참여한다.",
                                                 "The shaded municipalities belong to the cluster."),
                        .unit_line = page_.say("1: 참여", "1: member")};
    std::string names;
    for (const auto& [member_id, member] :
         figures_.records<ClusterMunicipality>("cluster_municipality", subject_.organisation)) {
      if (member.cluster.value != id) continue;
      const std::string code = to_text(member.region);
      names += (names.empty() ? "" : ", ") + region_name(code, member.name);
      const auto figure = figures_.engine().figure(figures_.cut(request, "region", code));
      if (figure && code.starts_with("mois:")) {
        map.regions.push_back({code.substr(5), figures_.cell(*figure, WonUnit::won, true)});
      }
    }
    page_.paragraph({page_.say("참여 시군: ", "Municipalities: "), Run(text_content(names), Emphasis::strong)});
    const std::string province = to_text(cluster.region);
    const auto layout = tiles_of_province(page_.context().tiles, province);
    if (map.regions.empty() || layout.tiles.empty()) return;
    map.layout = layout;
    page_.chart(std::move(map));
  }

  std::string region_name(const std::string& code, const std::string& name) {
    if (page_.is_korean()) return name;
    for (const auto& tile : page_.context().tiles.tiles) {
      if ("mois:" + tile.code == code && !tile.name_en.empty()) return tile.name_en;
    }
    return name;
  }

  void events(std::int64_t cluster) {
    bool is_any = false;
    for (const auto& [id, event] : figures_.records<Event>("event", subject_.organisation)) {
      if (!event.cluster || event.cluster->value != cluster) continue;
      is_any = true;
      const auto request = [&](const char* measure) {
        return FigureRequest{.measure = measure,
                             .organisation = subject_.organisation,
                             .period = event.period,
                             .slice = {{"event", fmt::format("#{}", id)}}};
      };
      page_.heading(3, event.name, event.name);
      page_.paragraph({period_text(event.period), page_.say(", 참석 ", ": "),
                       strong(figures_.content(request("event_participants"))), page_.say(", 참석 기관 ", ", "),
                       figures_.content(request("event_organisations")), page_.say(", 세션 ", ", "),
                       strong(figures_.content(request("event_sessions"))), "."});
      if (event.summary) page_.paragraph({*event.summary});
      sessions(id);
      page_.table(breakdown(
          figures_,
          {.caption = page_.say("참석 기관 구분별 인원", "Participants by kind of organisation"),
           .head = page_.say("구분", "Kind"),
           .dimension = "kind",
           .columns = {{.request = request("event_participants")}, {.request = request("event_organisations")}}}));
    }
    if (!is_any) page_.note(page_.say("등록된 행사가 없습니다.", "No events are on record."));
  }

  void sessions(std::int64_t event) {
    TextRows rows{.caption = page_.say("세션", "Sessions"),
                  .heads = {page_.say("순서", "No."), page_.say("세션", "Session"), page_.say("주제", "Topics")},
                  .rows = {}};
    for (const auto& [id, session] : figures_.records<EventSession>("event_session", subject_.organisation)) {
      if (session.event.value != event) continue;
      rows.rows.push_back({record_content(document::Count{session.number}, "event_session", id),
                           text_content(session.name), text_content(session.topics.value_or(""))});
    }
    if (!rows.rows.empty()) page_.table(table_of(std::move(rows)));
  }

  ReportPage page_;
  ReportFigures& figures_;
  ReportSubject subject_;
};

Result<document::Document> build(ReportContext& context) {
  std::vector<std::pair<std::int64_t, Cluster>> clusters;
  for (auto& [id, cluster] : context.figures.records<Cluster>("cluster", context.subject.organisation)) {
    if (!cluster.period || cluster.period->overlaps(context.subject.period())) clusters.emplace_back(id, cluster);
  }
  if (clusters.empty()) {
    return Problem{
        .code = "PRF-202", .field = "organisation", .details = {{"what", context.say("클러스터", "cluster")}}};
  }
  return ClusterReport(context).write(clusters);
}

}  // namespace

Report cluster_report() {
  return {.name = "cluster",
          .ko = "지역혁신클러스터",
          .en = "Regional innovation cluster",
          .needs_ko = "클러스터, 참여 시군, 단계별 사업과 계획 예산, 행사와 세션, 참석",
          .needs_en = "cluster, municipalities, programmes and planned budget by phase, events, sessions, attendance",
          .build = build};
}

}  // namespace geojeom
