#include "document/write_csv.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_words.hpp"
#include "web/pages/programme_tree.hpp"
#include "web/pages/programme_tree_words.hpp"
#include "web/records/record_titles.hpp"

/// Programmes, their sub-programmes and projects with their money.
namespace geojeom {
namespace {

namespace words = programme_tree_words;
constexpr std::size_t rate_column = 3;

TreeLevel depth_asked(Visit& visit) {
  for (const auto level : {TreeLevel::programme, TreeLevel::sub_programme}) {
    if (visit.query("depth") == type_of(level)) return level;
  }
  return TreeLevel::project;
}

/// How full the bar of a rate is, as a drawing; the number stands beside it.
void write_bar(Html& html, const document::Content& rate) {
  const auto* percent = std::get_if<document::Percent>(&rate.value);
  if (percent == nullptr) return;
  constexpr std::int64_t width = 60;
  constexpr std::int64_t whole = 1'000'000;
  const auto filled = std::clamp<std::int64_t>(percent->ratio.micros() * width / whole, 0, width);
  html.add("svg", cls("gj-bar"), attr("width", width), attr("height", 8), attr("aria-hidden", "true"),
           attr("focusable", "false"), [&] {
             html.add("rect", cls("whole"), attr("width", width), attr("height", 8), attr("rx", 2));
             html.add("rect", cls("part"), attr("width", filled), attr("height", 8), attr("rx", 2));
           });
}

void write_cells(Html& html, Visit& visit, const std::array<document::Content, tree_measures.size()>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    html.add("td", cls("num"), [&] {
      if (i == rate_column) write_bar(html, cells[i]);
      if (std::holds_alternative<document::Missing>(cells[i].value)) {
        html << "–"_h;
      } else {
        write_number(html, cells[i], document::UnitShown::no, visit.language());
      }
    });
  }
}

std::string_view class_of(TreeLevel level) {
  if (level == TreeLevel::programme) return "is-programme";
  return level == TreeLevel::sub_programme ? "is-sub" : "is-project";
}

void write_line(Html& html, Visit& visit, const TreeLine& line) {
  html.add("tr", cls(line.umbrella != 0 ? "is-project is-part" : class_of(line.level)), [&] {
    html.add("th", attr("scope", "row"), [&] {
      html.add("a", href(Url("/records/" + std::string(type_of(line.level)) + "/" + std::to_string(line.id))),
               line.name);
      html.add("span", cls("gj-under"), [&] {
        html << std::string_view(line.code);
        if (line.projects > 0)
          html << " · "_h << std::string_view(visit.say(words::projects, {{"count", std::to_string(line.projects)}}));
      });
    });
    html.add("td", cls("gj-nowrap"), line.state);
    write_cells(html, visit, line.cells);
  });
}

void write_tree_table(Html& html, Visit& visit, const ProgrammeTree& tree) {
  html.add("div", cls("krds-table-wrap dense"), attr("tabindex", 0), attr("role", "region"),
           attr("aria-label", visit.say(words::caption)), [&] {
             html.add("table", cls("tbl col data gj-tree"), [&] {
               html.add("caption", cls("gj-sr"), visit.say(words::caption));
               html.add("thead", [&] {
                 html.add("tr", [&] {
                   html.add("th", attr("scope", "col"), visit.say(words::name));
                   html.add("th", attr("scope", "col"), visit.say(words::state));
                   for (std::size_t i = 0; i < tree.heads.size(); ++i) {
                     html.add("th", attr("scope", "col"), cls("num"), [&] {
                       html << std::string_view(tree.heads[i]) << " "_h;
                       html.add("span", cls("gj-unit"), "(", tree.units[i], ")");
                     });
                   }
                 });
               });
               html.add("tbody", [&] {
                 for (const auto& line : tree.lines) {
                   if (line.level <= tree.depth) write_line(html, visit, line);
                 }
               });
               html.add("tfoot", [&] {
                 html.add("tr", [&] {
                   html.add("th", attr("scope", "row"), attr("colspan", 2), visit.say(words::total));
                   write_cells(html, visit, tree.totals);
                 });
               });
             });
           });
}

void write_form(Html& html, Visit& visit, const ProgrammeTree& tree, const std::vector<int>& years) {
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/programmes")), [&] {
    organisation_field(html, visit, tree.organisation);
    year_field(html, visit, years, tree.year);
    std::vector<FormChoice> depths;
    for (const auto& [level, label] : {std::pair{TreeLevel::programme, &words::programme},
                                       {TreeLevel::sub_programme, &words::sub_programme},
                                       {TreeLevel::project, &words::project}})
      depths.push_back({type_of(level), std::string(visit.say(*label))});
    form_field(html,
               {.name = "depth",
                .label = std::string(visit.say(words::depth)),
                .value = type_of(tree.depth),
                .input = FormField::Input::choice,
                .choices = std::move(depths)},
               {}, visit.language());
    submit_button(html, {.label = visit.say(board_words::show), .rank = Button::Rank::primary});
  });
}

Response show_tree(Visit& visit) {
  const auto organisation = organisation_asked(visit).value_or(visit.caller().organisation);
  const auto years = years_with_records(visit, organisation);
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const auto tree = make_programme_tree(visit, figures, {organisation, year_asked(visit, years), depth_asked(visit)});
  const auto title = visit.say(words::title_of, {{"organisation", figures.name_of("organisation", organisation)},
                                                 {"year", std::to_string(tree.year)}});
  const auto page = [&](Html& html) {
    page_title(html, title, visit.say(words::lead), [&](Html& out) {
      download_links(out, visit, {".json", ".csv", ".xlsx"});
    });
    write_form(html, visit, tree, years);
    if (tree.lines.empty()) return empty_state(html, visit.say(words::nothing));
    write_tree_table(html, visit, tree);
    html.add("p", cls("gj-missing"), visit.say(words::note));
  };
  const View view{
      .json = [&](JsonWriter& json) { write_tree(json, tree); },
      .page = [&] { return visit.page({.title = std::string(visit.say(words::title)), .section = "funding"}, page); },
      .csv = [&] { return document::write_csv(document_of(visit, tree, title)); },
      .xlsx = [&] { return xlsx_bytes(document_of(visit, tree, title)); },
      .file_name = title};
  return respond(visit.call(), view);
}

}  // namespace

void programme_tree_pages(Pages& pages) {
  pages.add({.pattern = "/programmes",
             .permission = "act:work",
             .summary = "Programmes, sub-programmes and projects with money allocated, granted and spent",
             .faces = table_faces},
            show_tree);
  pages.menu({.section = "funding", .label = words::title, .address = "/programmes", .permission = "act:work"});
}

}  // namespace geojeom
