// A server with made-up pages that show every component: what the browser tests open and the load bench asks.
//
//   demo_server ASSETS_FOLDER [PORT] [--no-log]     prints "http://127.0.0.1:PORT" when it answers; ends with SIGTERM
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/problem_catalogue.hpp"
#include "web/application.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/layout.hpp"
#include "web/table_component.hpp"
#include "web/view.hpp"

namespace {

using namespace geojeom;

constexpr std::size_t row_count = 50;

struct Row {
  std::string name;
  std::string project;
  std::string industry;
  std::int64_t budget;
  std::int64_t spent;
  std::string due;
  int state;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> made = [] {
    constexpr const char* names[] = {"한빛배터리", "가람소재", "누리바이오텍", "미래정밀", "다온로보틱스"};
    constexpr const char* projects[] = {"지역주력산업육성 시제품 제작 지원", "스마트제조혁신 공급기업 육성",
                                        "소부장 시험·인증 지원", "지역특화 수출 마케팅"};
    constexpr const char* industries[] = {"이차전지", "바이오헬스", "반도체", "정밀화학"};
    std::vector<Row> list;
    for (std::size_t i = 0; i < row_count; ++i) {
      const auto n = static_cast<std::int64_t>(i);
      const auto budget = 20'000'000 + n * 7'350'000 % 180'000'000;
      list.push_back({fmt::format("(주){} {}", names[i % 5], i + 1), projects[i % 4], industries[i % 4], budget,
                      budget * (n * 13 % 100) / 100, fmt::format("2026-{:02}-{:02}", i % 12 + 1, i % 28 + 1),
                      static_cast<int>(i % 4)});
    }
    return list;
  }();
  return made;
}

std::string with_commas(std::int64_t number) {
  auto digits = std::to_string(number);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), ",");
  }
  return digits;
}

struct Demo {
  const Application* application = nullptr;

  PageFrame frame(const Call& call, std::string title) const {
    const bool korean = call.language == Language::ko;
    const auto say = [&](const char* ko, const char* en) { return std::string(korean ? ko : en); };
    PageFrame page{.title = std::move(title),
                   .language = call.language,
                   .organisation = say("(재)한빛테크노파크", "Hanbit Technopark"),
                   .user = say("김지원 (기업지원)", "Kim Jiwon (support)"),
                   .here = call.request.raw_target,
                   .is_high_contrast = call.request.cookies.get(contrast_cookie) == "high"};
    page.menu = {{say("오늘", "Today"), "/"},
                 {say("사업", "Programmes"), "/programmes"},
                 {say("기업지원", "Support"), "/list", true},
                 {say("장비·시설", "Facilities"), "/equipment"},
                 {say("성과", "Results"), "/results"},
                 {say("산업 분석", "Analysis"), "/analysis"}};
    page.side_title = say("기업지원", "Company support");
    page.side = {{say("지원과제", "Support projects"), "/list", call.route.pattern == "/list"},
                 {say("과제 등록", "New project"), "/form", call.route.pattern == "/form"},
                 {say("기업", "Companies"), "/companies"},
                 {say("공고·접수", "Calls"), "/calls"},
                 {say("사후관리", "Follow-up"), "/follow-up"}};
    page.path = {{say("홈", "Home"), "/"}, {page.side_title, "/list"}, {page.title, call.request.raw_target}};
    page.csrf_token = application->csrf().token_for(caller_of(call.request));
    return page;
  }
};

void state_badge(Html& html, int state) {
  switch (state) {
    case 0:
      return badge(html, "수행 중", Tone::information);
    case 1:
      return badge(html, "정산 완료", Tone::success);
    case 2:
      return badge(html, "보고 임박", Tone::warning);
    default:
      return badge(html, "기한 지남", Tone::danger);
  }
}

void write_cell(Html& html, const Row& row, std::size_t column) {
  switch (column) {
    case 0:
      html.add("a", href(Url("/form")), row.name);
      break;
    case 1:
      html << std::string_view(row.project);
      break;
    case 2:
      html << std::string_view(row.industry);
      break;
    case 3:
      html << std::string_view(with_commas(row.budget / 1000));
      break;
    case 4:
      html << std::string_view(with_commas(row.spent / 1000));
      break;
    case 5:
      html << std::string_view(
          fmt::format("{:.1f}", 100.0 * static_cast<double>(row.spent) / static_cast<double>(row.budget)));
      break;
    case 6:
      html << std::string_view(row.due);
      break;
    default:
      state_badge(html, row.state);
  }
}

void list_filter(Html& html, Language language) {
  const Problems none;
  html.add("form", attr("method", "get"), action(Url("/list")), cls("gj-form is-filter"), [&] {
    form_field(html, {.name = "q", .label = "기업·과제 이름"}, none, language);
    form_field(html,
               {.name = "state",
                .label = "상태",
                .input = FormField::Input::choice,
                .choices = {{"", "모두"}, {"1", "수행 중"}, {"2", "정산 완료"}}},
               none, language);
    form_field(html, {.name = "from", .label = "협약 시작일", .input = FormField::Input::date}, none, language);
    submit_button(html, {.label = "조회", .rank = Button::Rank::primary, .is_small = true});
  });
}

void list_page(Html& html, Language language) {
  html.add("div", cls("gj-title"), [&] {
    html.add("h1", "지원과제");
    html.add("div", cls("gj-row"), [&] {
      button_link(html, {.label = "엑셀", .rank = Button::Rank::tertiary, .is_small = true}, Url("/list.csv"));
      button_link(html, {.label = "과제 등록", .rank = Button::Rank::primary, .is_small = true}, Url("/form"));
    });
  });
  const std::vector<KeyFigure> figures{{"지원 기업", "1,284", "개사", "전년 같은 때보다 8.2% 늘어남", "/figures/1"},
                                       {"예산", "186억 4,200만", "원", "국비 55.0%, 지방비 30.5%", "/figures/2"},
                                       {"집행률", "68.4", "%", "목표 70.0%에 1.6%p 모자람", "/figures/3"},
                                       {"보고 기한 지남", "7", "건", "가장 오래된 것 12일", "/figures/4"}};
  key_figures(html, figures);
  list_filter(html, language);
  using Align = DataColumn::Align;
  const std::vector<DataColumn> columns{
      {.label = "기업", .sort_address = "/list?sort=name", .sorted = DataColumn::Sorted::ascending},
      {.label = "과제"},
      {.label = "산업"},
      {.label = "예산", .unit = "천원", .align = Align::number, .sort_address = "/list?sort=budget"},
      {.label = "집행", .unit = "천원", .align = Align::number},
      {.label = "집행률", .unit = "%", .align = Align::number},
      {.label = "보고 기한", .align = Align::centre},
      {.label = "상태", .align = Align::centre}};
  data_table(html,
             {.caption = "지원과제 목록: 기업, 과제, 예산과 집행",
              .columns = columns,
              .row_count = rows().size(),
              .cell = [](Html& out, std::size_t row, std::size_t column) { write_cell(out, rows()[row], column); }},
             language);
  pager(html, {.next_address = "/list?after=50", .from = 1, .to = rows().size(), .total = 1284}, language);
}

void list_json(JsonWriter& json) {
  json.begin_object().key("rows").begin_array();
  for (const auto& row : rows()) {
    json.begin_object().key("company").value(row.name).key("project").value(row.project);
    json.key("industry").value(row.industry).key("budget_won").value(row.budget).key("spent_won").value(row.spent);
    json.key("due_on").value(row.due).key("state").value(row.state).end_object();
  }
  json.end_array().key("next").value("/list.json?after=50").end_object();
}

void form_page(Html& html, const Demo& demo, const Call& call, const Problems& problems) {
  using Input = FormField::Input;
  const auto& form = call.request.form;
  const std::vector<FormField> fields{
      {.name = "title",
       .label = "과제 이름",
       .value = std::string(form.get("title")),
       .is_required = true,
       .length_max = 200},
      {.name = "company",
       .label = "기업",
       .value = std::string(form.get("company")),
       .hint = "사업자등록번호나 이름으로 찾습니다.",
       .is_required = true},
      {.name = "budget",
       .label = "지원금",
       .value = std::string(form.get("budget")),
       .input = Input::money,
       .hint = "부가세를 뺀 금액",
       .unit = "원",
       .is_required = true},
      {.name = "begins", .label = "협약 시작일", .value = std::string(form.get("begins")), .input = Input::date},
      {.name = "kind",
       .label = "지원 유형",
       .input = Input::choice,
       .choices = {{"", "고르세요"}, {"prototype", "시제품 제작"}, {"marketing", "마케팅"}}},
      {.name = "note", .label = "비고", .input = Input::area}};
  html.add("div", cls("gj-title"), [&] { html.add("h1", "과제 등록"); });
  error_summary(html, problems, fields, call.language);
  notice(html, Tone::information, "저장하면 담당자와 기업에 알림이 갑니다.", call.language);
  post_form(html, {.address = "/form", .csrf_token = demo.application->csrf().token_for(caller_of(call.request))},
            [&](Html& out) {
              for (const auto& field : fields) form_field(out, field, problems, call.language);
              out.add("div", cls("gj-row"), [&] {
                submit_button(out, {.label = "저장", .rank = Button::Rank::primary});
                button_link(out, {.label = "취소", .rank = Button::Rank::tertiary}, Url("/list"));
              });
            });
  html.add("h2", "관련 자료");
  const std::vector<Tab> list{
      {"panel-files", "첨부", [](Html& out) { empty_state(out, "아직 올린 파일이 없습니다."); }},
      {"panel-history", "이력", [](Html& out) { out.add("p", "2026-03-02 김지원이 등록했습니다."); }},
      {"panel-warn", "점검", [&](Html& out) {
         notice(out, Tone::success, "참여 제한 기업이 아닙니다.", call.language);
         notice(out, Tone::warning, "같은 해에 다른 지원이 한 건 있습니다.", call.language);
         notice(out, Tone::danger, "지방세 완납증명서의 유효기간이 지났습니다.", call.language);
       }}};
  tabs(html, "관련 자료", list);
}

Router demo_routes(Demo& demo) {
  Router router;
  router.add({.pattern = "/", .permission = "public", .handler = [](Call&) { return redirect_to("/list"); }});
  router.add({.pattern = "/list",
              .permission = "public",
              .summary = "Support projects",
              .faces = {Face::html, Face::json, Face::csv},
              .handler = [&demo](Call& call) {
                return respond(call, {.json = list_json,
                                      .page =
                                          [&] {
                                            return page_html(demo.frame(call, "지원과제"), demo.application->assets(),
                                                             [&](Html& html) { list_page(html, call.language); });
                                          },
                                      .csv = [] { return std::string("\xEF\xBB\xBF기업,예산\r\n"); },
                                      .file_name = "지원과제"});
              }});
  const auto show_form = [&demo](Call& call) {
    Problems problems;
    if (call.request.method == Method::post) {
      problems.add({.code = "WEB-102", .field = "budget"}).add({.code = "WEB-102", .field = "title"});
    }
    auto html = page_html(demo.frame(call, "과제 등록"), demo.application->assets(),
                          [&](Html& out) { form_page(out, demo, call, problems); });
    return html_response(html.take(), problems.empty() ? 200 : 422);
  };
  router.add({.pattern = "/form", .permission = "public", .handler = show_form});
  router.add({.method = Method::post,
              .pattern = "/form",
              .permission = "public",
              .body = {.bytes_max = 1 << 20},
              .needs_csrf_token = false,
              .handler = show_form});
  return router;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: demo_server ASSETS_FOLDER [PORT] [--no-log]\n", stderr);
    return 2;
  }
  block_stop_signals();
  Demo demo;
  ApplicationParts parts{.router = demo_routes(demo), .assets = StaticFiles::from_folder(argv[1])};
  parts.error_page = [&](const ErrorPage& error) { return error_page_html(error, demo.application->assets()).take(); };
  parts.log_descriptor = argc > 3 ? -1 : STDERR_FILENO;
  Application application(std::move(parts));
  demo.application = &application;
  const auto port = argc > 2 ? std::atoi(argv[2]) : 0;
  auto server = Server::start({.port = static_cast<std::uint16_t>(port)}, application);
  if (!server) {
    std::fputs((explain(server.problem(), Language::en).message + "\n").c_str(), stderr);
    return 1;
  }
  application.watch(**server);
  std::printf("http://127.0.0.1:%d\n", (*server)->port());
  std::fflush(stdout);
  wait_for_stop_signal();
  (*server)->stop();
  return 0;
}
