#include "rules/pack_reader.hpp"

#include <set>

#include "core/text.hpp"
#include "rules/event_names.hpp"
#include "rules/pack_words.hpp"

namespace geojeom {
namespace {

enum class EntryKind : unsigned char { none, deadline, retention, limit, scale, change, list };

struct Line {
  std::string_view key;
  std::string_view value;
  int number = 0;
};

/// Reads lines in order into the pack; the entry that lines belong to is the last of its list.
class PackReader {
 public:
  explicit PackReader(std::string_view file) { pack_.file = file; }

  void take(std::string_view text, int number) {
    const auto content = trim(text);
    if (content.empty() || content.starts_with('#')) return;
    const auto space = std::min(content.find(' '), content.size());
    const Line line{.key = content.substr(0, space), .value = trim(content.substr(space)), .number = number};
    const bool is_indented = text.starts_with(' ') || text.starts_with('\t');
    if (line.value.empty()) {
      refuse("RUL-102", line);
    } else if (is_indented) {
      read_entry_line(line);
    } else if (!begin_entry(line) && !read_pack_line(line)) {
      refuse("RUL-102", line);
    }
  }

  ReadPack finish(int last_line) {
    finish_entry();
    const Line end{.key = "", .value = "", .number = last_line};
    if (pack_.id.empty()) missing("pack", end);
    if (pack_.version.empty()) missing("version", end);
    if (pack_.title.empty()) missing("title", end);
    if (!has_effective_) missing("effective", end);
    if (pack_.source.empty() || pack_.address.empty()) refuse("RUL-107", end);
    return {.pack = std::move(pack_), .problems = std::move(problems_)};
  }

 private:
  void refuse(std::string code, const Line& line) {
    problems_.add({.code = std::move(code),
                   .field = {},
                   .details = {{"file", pack_.file},
                               {"line", std::to_string(line.number)},
                               {"key", std::string(line.key)},
                               {"value", std::string(line.value)}}});
  }
  void missing(std::string_view key, const Line& line) {
    refuse("RUL-103", {.key = key, .value = line.value, .number = line.number});
  }

  bool read_pack_line(const Line& line) {
    if (kind_ != EntryKind::none) return false;  // the pack's own lines stand first
    if (line.key == "pack") return set(pack_.id, line);
    if (line.key == "version") return set(pack_.version, line);
    if (line.key == "title") return set(pack_.title, line);
    if (line.key == "source") return set(pack_.source, line);
    if (line.key == "address") return set(pack_.address, line);
    if (line.key == "note") return set(pack_.note, line);
    if (line.key == "mark") return set(pack_.mark, line);
    if (line.key == "regime") return set(pack_.regimes, line);
    if (line.key == "with") return set(pack_.with, line);
    if (line.key != "effective") return false;
    has_effective_ = read_effective(line.value, pack_);
    if (!has_effective_) refuse("RUL-104", line);
    return true;
  }

  bool set(std::string& text, const Line& line) {
    text = line.value;
    return true;
  }
  bool set(std::vector<std::string>& list, const Line& line) {
    for (const auto word : words_of(line.value)) list.emplace_back(word);
    return true;
  }
  bool set(Words& words, const Line& line) { return keep(words, read_words(line.value), line); }
  bool set(Mark& mark, const Line& line) { return keep(mark, read_mark(line.value), line); }
  template <class Value, class Read>
  bool keep(Value& value, const Read& read, const Line& line) {
    if (read) {
      value = *read;
    } else {
      refuse("RUL-104", line);
    }
    return true;
  }

  bool begin_entry(const Line& line) {
    const auto kind = kind_of(line.key);
    if (kind == EntryKind::none) return false;
    finish_entry();
    kind_ = kind;
    if (!names_.insert(std::string(line.key) + " " + std::string(line.value)).second) refuse("RUL-105", line);
    EntryAbout about{.name = std::string(line.value), .rules = {}, .mark = pack_.mark, .line = line.number};
    if (kind == EntryKind::deadline) pack_.deadlines.push_back({.about = std::move(about), .event = {}});
    if (kind == EntryKind::retention) pack_.retentions.push_back({.about = std::move(about), .event = {}});
    if (kind == EntryKind::limit) pack_.limits.push_back({.about = std::move(about)});
    if (kind == EntryKind::scale) pack_.scales.push_back({.about = std::move(about), .bands = {}});
    if (kind == EntryKind::change) pack_.changes.push_back({.about = std::move(about)});
    if (kind == EntryKind::list) pack_.lists.push_back({.about = std::move(about), .items = {}});
    has_value_ = false;
    return true;
  }

  static EntryKind kind_of(std::string_view key) {
    if (key == "deadline") return EntryKind::deadline;
    if (key == "retention") return EntryKind::retention;
    if (key == "limit") return EntryKind::limit;
    if (key == "scale") return EntryKind::scale;
    if (key == "change") return EntryKind::change;
    if (key == "list") return EntryKind::list;
    return EntryKind::none;
  }

  EntryAbout* about() {
    switch (kind_) {
      case EntryKind::none:
        return nullptr;
      case EntryKind::deadline:
        return &pack_.deadlines.back().about;
      case EntryKind::retention:
        return &pack_.retentions.back().about;
      case EntryKind::limit:
        return &pack_.limits.back().about;
      case EntryKind::scale:
        return &pack_.scales.back().about;
      case EntryKind::change:
        return &pack_.changes.back().about;
      case EntryKind::list:
        return &pack_.lists.back().about;
    }
    return nullptr;
  }

  void read_entry_line(const Line& line) {
    EntryAbout* entry = about();
    const bool is_read = entry != nullptr && (read_about_line(*entry, line) || read_value_line(line));
    if (!is_read) refuse("RUL-102", line);
  }

  bool read_about_line(EntryAbout& entry, const Line& line) {
    if (line.key == "label") return set(entry.label, line);
    if (line.key == "rule") return set(entry.rules, line);
    if (line.key == "article") return set(entry.article, line);
    if (line.key == "mark") return set(entry.mark, line);
    if (line.key == "note") return set(entry.note, line);
    return false;
  }

  bool read_value_line(const Line& line) {
    if (kind_ == EntryKind::deadline) return read_deadline_line(pack_.deadlines.back(), line);
    if (kind_ == EntryKind::retention) return read_deadline_line(pack_.retentions.back(), line);
    has_value_ = true;
    if (kind_ == EntryKind::limit && line.key == "value") {
      if (!read_limit_value(line.value, pack_.limits.back())) refuse("RUL-104", line);
      return true;
    }
    if (kind_ == EntryKind::scale && line.key == "band")
      return append(pack_.scales.back().bands, read_band(line.value), line);
    if (kind_ == EntryKind::list && line.key == "item")
      return append(pack_.lists.back().items, read_item(line.value), line);
    if (kind_ == EntryKind::change && line.key == "treatment") return read_treatment(line);
    return false;
  }

  bool read_deadline_line(Deadline& deadline, const Line& line) {
    if (line.key == "roll") return keep(deadline.roll, read_roll(line.value), line);
    if (line.key == "event") {
      deadline.event = line.value;
      if (find_event(line.value) == nullptr) refuse("RUL-104", line);
      return true;
    }
    if (line.key != "span") return false;
    has_value_ = true;
    if (line.value != "unknown") keep(deadline.span, read_span(line.value), line);
    return true;
  }

  bool read_treatment(const Line& line) {
    const bool is_approval = line.value == "approval";
    if (!is_approval && line.value != "notification") refuse("RUL-104", line);
    pack_.changes.back().treatment = is_approval ? ChangeTreatment::approval : ChangeTreatment::notification;
    return true;
  }

  template <class Item>
  bool append(std::vector<Item>& items, std::optional<Item> item, const Line& line) {
    if (item) {
      items.push_back(std::move(*item));
    } else {
      refuse("RUL-104", line);
    }
    return true;
  }

  void finish_entry() {
    const EntryAbout* entry = about();
    if (entry == nullptr) return;
    const Line here{.key = "", .value = entry->name, .number = entry->line};
    if (entry->label.empty()) missing("label", here);
    if (entry->rules.empty()) missing("rule", here);
    if (!has_value_) missing(value_key(), here);
    const bool is_timed = kind_ == EntryKind::deadline || kind_ == EntryKind::retention;
    const auto& timed = kind_ == EntryKind::deadline ? pack_.deadlines : pack_.retentions;
    if (is_timed && timed.back().event.empty()) missing("event", here);
  }

  std::string_view value_key() const {
    switch (kind_) {
      case EntryKind::limit:
        return "value";
      case EntryKind::scale:
        return "band";
      case EntryKind::change:
        return "treatment";
      case EntryKind::list:
        return "item";
      default:
        return "span";
    }
  }

  RulePack pack_;
  Problems problems_;
  EntryKind kind_ = EntryKind::none;
  bool has_value_ = false;
  bool has_effective_ = false;
  std::set<std::string> names_;
};

}  // namespace

ReadPack read_pack(std::string_view text, std::string_view file) {
  PackReader reader(file);
  int number = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    reader.take(text.substr(0, end), ++number);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return reader.finish(number);
}

}  // namespace geojeom
