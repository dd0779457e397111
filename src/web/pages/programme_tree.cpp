#include "web/pages/programme_tree.hpp"

#include <map>
#include <set>

#include "domain/funding/records/project.hpp"
#include "domain/report_page.hpp"
#include "domain/report_tables.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/programme_tree_words.hpp"

namespace geojeom {
namespace {

namespace words = programme_tree_words;
using Cells = std::array<document::Content, tree_measures.size()>;
constexpr WonUnit shown_unit = WonUnit::million;

/// A record of one level, with the one above it.
struct TreeRecord {
  std::int64_t id = 0;
  std::int64_t above = 0;
  std::string code;
  std::string name;
  std::string state{};
  bool is_running = false;  ///< its period meets the year
  std::int64_t umbrella = 0;
};

class TreeMaker {
 public:
  TreeMaker(Visit& visit, ReportFigures& figures, ProgrammeTree& tree)
      : visit_(visit), figures_(figures), tree_(tree), year_(whole_year(tree.year)) {}

  void make() {
    add_totals();
    for (const auto level : {TreeLevel::programme, TreeLevel::sub_programme, TreeLevel::project}) add_figures(level);
    const auto programmes = records(TreeLevel::programme, nullptr, "name");
    const auto sub_programmes = records(TreeLevel::sub_programme, "programme", "name");
    const auto projects = records(TreeLevel::project, "sub_programme", "name");
    for (const auto& programme : programmes) add_programme(programme, sub_programmes, projects);
  }

 private:
  FigureRequest request(std::size_t measure) const {
    return {.measure = tree_measures[measure], .organisation = tree_.organisation, .period = year_};
  }

  void add_totals() {
    const auto language = visit_.language();
    for (std::size_t i = 0; i < tree_measures.size(); ++i) {
      const Measure& measure = figures_.measure(tree_measures[i]);
      tree_.heads[i] = std::string(measure.label(language));
      tree_.units[i] = unit_shown(measure, shown_unit, language);
      if (const auto total = figures_.engine().figure(request(i)); total)
        tree_.totals[i] = figures_.cell(*total, shown_unit);
    }
  }

  void add_figures(TreeLevel level) {
    auto& of_level = cells_[level];
    for (std::size_t i = 0; i < tree_measures.size(); ++i) {
      const auto table = figures_.engine().table(request(i), {type_of(level)});
      if (!table) continue;
      for (const auto& line : table->lines) {
        const auto* id = number_in(line.keys.front());
        if (id == nullptr) continue;
        Figure figure = line.figure;
        figure.request = figures_.cut(request(i), type_of(level), line.keys.front());
        of_level[*id][i] = figures_.cell(figure, shown_unit, true);
      }
    }
  }

  /// Records of a level in the order of their codes.
  std::vector<TreeRecord> records(TreeLevel level, const char* above, const char* name) {
    const RecordType& type = visit_.registry().at(type_of(level));
    const auto text = [&](const StoredRow& stored, const char* column) {
      const auto* value = text_in(stored.row[*type.column_index(column)]);
      return value == nullptr ? std::string() : *value;
    };
    std::vector<TreeRecord> all;
    visit_.reader().scan(
        {.type = &type, .organisation = tree_.organisation, .order = {{"code", false}}}, [&](const StoredRow& stored) {
          TreeRecord record{.id = stored.id, .above = 0, .code = text(stored, "code"), .name = text(stored, name)};
          if (above != nullptr) record.above = *number_in(stored.row[*type.column_index(above)]);
          if (level == TreeLevel::project) record.state = figures_.shown("project", "state", stored.row);
          if (level == TreeLevel::project) {
            const auto* umbrella = number_in(stored.row[*type.column_index("parent")]);
            record.umbrella = umbrella == nullptr ? 0 : *umbrella;
          }
          if (level != TreeLevel::sub_programme)
            record.is_running = text(stored, "period_from") <= to_text(year_.last()) &&
                                text(stored, "period_to") >= to_text(year_.first());
          all.push_back(std::move(record));
          return true;
        });
    return all;
  }

  bool has_figures(TreeLevel level, std::int64_t id) const { return cells_.at(level).contains(id); }

  TreeLine line(TreeLevel level, const TreeRecord& record) const {
    TreeLine made{
        .level = level, .id = record.id, .code = record.code, .name = record.name, .state = record.state, .cells = {}};
    const auto found = cells_.at(level).find(record.id);
    if (found != cells_.at(level).end()) made.cells = found->second;
    return made;
  }

  void add_programme(const TreeRecord& programme, const std::vector<TreeRecord>& sub_programmes,
                     const std::vector<TreeRecord>& projects) {
    const std::size_t at = tree_.lines.size();
    tree_.lines.push_back(line(TreeLevel::programme, programme));
    int below = 0;
    for (const auto& sub : sub_programmes) {
      if (sub.above == programme.id) below += add_sub_programme(sub, projects);
    }
    tree_.lines[at].projects = below;
    if (below == 0 && !has_figures(TreeLevel::programme, programme.id) && !programme.is_running) tree_.lines.resize(at);
  }

  int add_sub_programme(const TreeRecord& sub, const std::vector<TreeRecord>& projects) {
    const std::size_t at = tree_.lines.size();
    tree_.lines.push_back(line(TreeLevel::sub_programme, sub));
    int below = 0;
    for (const auto& project : projects) {
      if (project.above == sub.id && project.umbrella == 0) below += add_project(project, projects);
    }
    for (const auto& project : projects) {
      const bool is_elsewhere = project.above == sub.id && project.umbrella != 0 && !shown_.contains(project.id);
      if (is_elsewhere) below += add_project(project, projects);
    }
    tree_.lines[at].projects = below;
    if (below == 0 && !has_figures(TreeLevel::sub_programme, sub.id)) tree_.lines.resize(at);
    return below;
  }

  /// A project, and below an umbrella its parts.
  int add_project(const TreeRecord& project, const std::vector<TreeRecord>& projects) {
    if (!project.is_running && !has_figures(TreeLevel::project, project.id)) return 0;
    shown_.insert(project.id);
    tree_.lines.push_back(line(TreeLevel::project, project));
    tree_.lines.back().umbrella = project.umbrella;
    int count = 1;
    for (const auto& part : projects) {
      if (part.umbrella == project.id && part.above == project.above) count += add_project(part, projects);
    }
    return count;
  }

  Visit& visit_;
  ReportFigures& figures_;
  ProgrammeTree& tree_;
  std::set<std::int64_t> shown_;
  Period year_;
  std::map<TreeLevel, std::map<std::int64_t, Cells>> cells_;
};

const PageText& label_of(TreeLevel level) {
  if (level == TreeLevel::programme) return words::programme;
  return level == TreeLevel::sub_programme ? words::sub_programme : words::project;
}

/// Money in won, shares as parts of one, counts as they are.
void write_value(JsonWriter& json, const document::Content& content) {
  json.begin_object().key("value");
  if (const auto* amount = std::get_if<document::Amount>(&content.value)) {
    json.value(amount->won.won());
  } else if (const auto* percent = std::get_if<document::Percent>(&content.value)) {
    json.raw(to_plain_text(Quantity::millionths(percent->ratio.micros())));
  } else if (const auto* count = std::get_if<document::Count>(&content.value)) {
    json.value(count->value);
  } else {
    json.null();
  }
  json.key("address").value(content.figure_link).end_object();
}

/// Empty cells of a line count nothing; they are left out.
void write_cells(JsonWriter& json, const Cells& cells) {
  json.key("figures").begin_object();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].figure_link.empty()) continue;
    json.key(tree_measures[i]);
    write_value(json, cells[i]);
  }
  json.end_object();
}

/// Writes the lines from `at` that are of the level, each with what stands below it; answers where it stopped.
std::size_t write_level(JsonWriter& json, const ProgrammeTree& tree, std::size_t at, TreeLevel level) {
  constexpr const char* names[] = {"programmes", "sub_programmes", "projects"};
  json.key(names[static_cast<std::size_t>(level)]).begin_array();
  while (at < tree.lines.size() && tree.lines[at].level == level) {
    const TreeLine& line = tree.lines[at++];
    json.begin_object().key("id").value(line.id).key("code").value(line.code).key("name").value(line.name);
    if (!line.state.empty()) json.key("state").value(line.state);
    if (line.umbrella != 0) json.key("umbrella").value(line.umbrella);
    write_cells(json, line.cells);
    if (level != TreeLevel::project)
      at = write_level(json, tree, at, static_cast<TreeLevel>(static_cast<int>(level) + 1));
    json.end_object();
  }
  json.end_array();
  return at;
}

}  // namespace

const char* type_of(TreeLevel level) {
  if (level == TreeLevel::programme) return "programme";
  return level == TreeLevel::sub_programme ? "sub_programme" : "project";
}

ProgrammeTree make_programme_tree(Visit& visit, ReportFigures& figures, const TreeAsked& asked) {
  ProgrammeTree tree{.organisation = asked.organisation,
                     .year = asked.year,
                     .depth = asked.depth,
                     .lines = {},
                     .totals = {},
                     .heads = {},
                     .units = {}};
  TreeMaker(visit, figures, tree).make();
  return tree;
}

document::Document document_of(Visit& visit, const ProgrammeTree& tree, const std::string& title) {
  TextRows rows{.caption = title, .heads = {}, .rows = {}};
  for (const auto* head : {&words::level, &words::code, &words::name, &words::state})
    rows.heads.emplace_back(visit.say(*head));
  for (std::size_t i = 0; i < tree.heads.size(); ++i) rows.heads.push_back(tree.heads[i] + " (" + tree.units[i] + ")");
  for (const auto& line : tree.lines) {
    if (line.level > tree.depth) continue;
    std::vector<document::Content> row{text_content(std::string(visit.say(label_of(line.level)))),
                                       record_content(line.code, type_of(line.level), line.id), text_content(line.name),
                                       text_content(line.state)};
    row.insert(row.end(), line.cells.begin(), line.cells.end());
    rows.rows.push_back(std::move(row));
  }
  std::vector<document::Content> total{text_content(std::string(visit.say(words::total))), {}, {}, {}};
  total.insert(total.end(), tree.totals.begin(), tree.totals.end());
  rows.rows.push_back(std::move(total));
  document::Document made{.title = title, .language = visit.language()};
  made.blocks.emplace_back(table_of(std::move(rows)));
  std::get<document::Table>(made.blocks.back()).rows.back().kind = document::RowKind::total;
  return made;
}

void write_tree(JsonWriter& json, const ProgrammeTree& tree) {
  json.begin_object().key("organisation").value(tree.organisation).key("year").value(tree.year);
  write_cells(json, tree.totals);
  write_level(json, tree, 0, TreeLevel::programme);
  json.end_object();
}

}  // namespace geojeom
