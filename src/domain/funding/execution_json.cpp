#include "domain/funding/execution_json.hpp"

namespace geojeom {
namespace {

class ExecutionJson {
 public:
  ExecutionJson(JsonWriter& json, Reader& reader, const ExecutionTable& table, Language language)
      : json_(json), reader_(reader), table_(table), language_(language) {}

  void write() {
    json_.begin_object().key("week").value(to_text(table_.request.week)).key("year").value(table_.request.year.year());
    json_.key("cut").value(execution_cuts[static_cast<std::size_t>(table_.request.cut)].code);
    json_.key("target");
    share(table_.target);
    if (table_.due_on) {
      json_.key("due_on").value(to_text(*table_.due_on));
      json_.key("body").value(target_bodies[static_cast<std::size_t>(table_.body)].code);
    }
    json_.key("lines").begin_array();
    for (std::size_t i = 0; i < table_.lines.size(); ++i) {
      json_.begin_object();
      name(table_.request.cut, table_.lines[i]);
      amounts(table_.lines[i]);
      json_.key("reason").value(table_.lines[i].reason).key("measures").value(table_.lines[i].measures);
      sources(table_.sources[i]);
      json_.end_object();
    }
    json_.end_array().key("total").begin_object();
    amounts(table_.total);
    json_.end_object().end_object();
  }

 private:
  void share(std::optional<Ratio> ratio) {
    if (ratio) {
      json_.value(to_text(*ratio));
    } else {
      json_.null();
    }
  }

  void name(ExecutionCut cut, const ExecutionLine& line) {
    json_.key("key");
    if (const auto* number = number_in(line.key)) {
      json_.value(*number);
    } else if (const auto* text = text_in(line.key)) {
      json_.value(*text);
    } else {
      json_.null();
    }
    json_.key("name").value(label_of(reader_, cut, line.key, language_));
  }

  void amounts(const ExecutionLine& line) {
    json_.key("budget").value(line.budget.won()).key("base").value(line.base.won());
    json_.key("target").value(line.target.won()).key("granted").value(line.granted.won());
    json_.key("committed").value(line.committed.won()).key("spent").value(line.spent.won());
    json_.key("spent_all").value(line.spent_all.won()).key("week_before").value(line.before.won());
    json_.key("asked_by_now").value(asked_by(table_, line).won());
    json_.key("of_base");
    share(line.of_base());
    json_.key("of_target");
    share(table_.target ? line.of_target() : std::nullopt);
    json_.key("state").value(execution_states[static_cast<std::size_t>(state_of(table_, line))].code);
  }

  void sources(const std::vector<ExecutionLine>& parts) {
    json_.key("sources").begin_array();
    for (const auto& part : parts) {
      json_.begin_object();
      name(ExecutionCut::source, part);
      amounts(part);
      json_.end_object();
    }
    json_.end_array();
  }

  JsonWriter& json_;
  Reader& reader_;
  const ExecutionTable& table_;
  Language language_;
};

}  // namespace

void write_execution(JsonWriter& json, Reader& reader, const ExecutionTable& table, Language language) {
  ExecutionJson(json, reader, table, language).write();
}

}  // namespace geojeom
