#include "exchange/xlsx/workbook.hpp"

#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "exchange/xlsx/character_escapes.hpp"
#include "exchange/xlsx/xml_part.hpp"

namespace geojeom {
namespace {

constexpr std::size_t sheets_max = 1000;
constexpr std::size_t styles_max = 65'536;  // Excel: 65,490

struct Relation {
  std::string type;
  std::string target;
};
using Relations = std::map<std::string, Relation, std::less<>>;

std::string folder_of(std::string_view part) { return std::string(part.substr(0, part.rfind('/') + 1)); }

/// A relation's target is relative to the folder of the part that has it, or absolute.
std::string resolved(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string path(folder);
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    if (!path.empty()) path = folder_of(std::string_view(path).substr(0, path.size() - 1));
  }
  if (target.starts_with("./")) target.remove_prefix(2);
  return path.append(target);
}

class RelationsHandler final : public XmlHandler {
 public:
  explicit RelationsHandler(std::string folder) : folder_(std::move(folder)) {}
  void start(std::string_view name, XmlAttributes attributes) override {
    if (name != "Relationship" || relations.size() > 10'000) return;
    relations.insert_or_assign(
        std::string(attributes.get("Id")),
        Relation{.type = std::string(attributes.get("Type")), .target = resolved(folder_, attributes.get("Target"))});
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  const Relation* of_type(std::string_view type) const {
    for (const auto& [id, relation] : relations) {
      if (relation.type.ends_with(type)) return &relation;
    }
    return nullptr;
  }

  Relations relations;

 private:
  std::string folder_;
};

class WorkbookHandler final : public XmlHandler {
 public:
  WorkbookHandler(Workbook& workbook, const Relations& relations) : workbook_(workbook), relations_(relations) {}
  void start(std::string_view name, XmlAttributes attributes) override {
    if (name == "workbookPr") workbook_.is_1904 = attributes.is_true("date1904");
    if (name != "sheet" || workbook_.sheets.size() >= sheets_max) return;
    const auto relation = relations_.find(attributes.get("id"));
    if (relation == relations_.end() || !relation->second.type.ends_with("/worksheet")) return;  // a chart sheet
    const std::string_view state = attributes.get("state");
    workbook_.sheets.push_back({.name = std::string(attributes.get("name")),
                                .part = relation->second.target,
                                .is_hidden = state == "hidden" || state == "veryHidden"});
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

 private:
  Workbook& workbook_;
  const Relations& relations_;
};

unsigned to_number(std::string_view digits) {
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

class StylesHandler final : public XmlHandler {
 public:
  explicit StylesHandler(std::vector<DateFormat>& styles) : styles_(styles) {}
  void start(std::string_view name, XmlAttributes attributes) override {
    if (name == "numFmts" || name == "cellXfs") section_ = name;
    if (name == "numFmt" && section_ == "numFmts" && formats_.size() < styles_max) {
      formats_[to_number(attributes.get("numFmtId"))] = read_number_format(attributes.get("formatCode"));
    }
    if (name == "xf" && section_ == "cellXfs" && styles_.size() < styles_max) {
      const unsigned id = to_number(attributes.get("numFmtId"));
      const auto own = formats_.find(id);
      styles_.push_back(own == formats_.end() ? built_in_number_format(id) : own->second);
    }
  }
  void end(std::string_view name) override {
    if (name == section_) section_.clear();
  }
  void text(std::string_view) override {}

 private:
  std::vector<DateFormat>& styles_;
  std::map<unsigned, DateFormat> formats_;
  std::string section_;
};

/// `<si><t>plain</t></si>`, or runs `<si><r><t>rich</t></r>...<rPh>phonetic, left out</rPh></si>`.
class SharedTextsHandler final : public XmlHandler {
 public:
  explicit SharedTextsHandler(SharedTexts& texts) : texts_(texts) {}
  void start(std::string_view name, XmlAttributes) override {
    if (name == "si") text_.clear();
    if (name == "rPh") in_phonetic_ = true;
    in_text_ = name == "t" && !in_phonetic_;
  }
  void end(std::string_view name) override {
    in_text_ = false;
    if (name == "rPh") in_phonetic_ = false;
    if (name != "si") return;
    undo_character_escapes(text_);
    is_full = is_full || !texts_.add(text_);
  }
  void text(std::string_view text) override {
    if (in_text_ && text_.size() <= SharedTexts::text_bytes_max) text_.append(text);
  }

  bool is_full = false;

 private:
  SharedTexts& texts_;
  std::string text_;
  bool in_text_ = false;
  bool in_phonetic_ = false;
};

std::optional<Problem> not_a_workbook(const ZipArchive& archive) {
  if (archive.has("xl/workbook.bin")) return Problem{.code = "EXC-126"};
  const auto document = [](std::string kind) {
    return Problem{.code = "EXC-128", .details = {{"kind", std::move(kind)}}};
  };
  if (archive.has("word/document.xml")) return document("Word .docx");
  if (archive.has("ppt/presentation.xml")) return document("PowerPoint .pptx");
  if (archive.has("Contents/content.hpf")) return document("한글 .hwpx");
  if (archive.has("content.xml")) return document("OpenDocument .ods/.odt");
  if (!archive.has("_rels/.rels")) return Problem{.code = "EXC-114"};
  return std::nullopt;
}

std::optional<Problem> read_shared_texts(Workbook& workbook, const std::string& name, const TableLimits& limits) {
  auto part = workbook.archive->part(name);
  if (!part) return part.problem();
  ZipPart stream = std::move(part).value();
  stream.limit_inflated_bytes(limits.shared_text_bytes_max);
  SharedTextsHandler handler(workbook.texts);
  XmlPart xml(std::move(stream), handler);
  while (xml.advance() == XmlPart::Step::paused) continue;
  if (xml.failure()) return xml.failure();
  if (!handler.is_full) return std::nullopt;
  return Problem{
      .code = "EXC-118",
      .details = {{"part", name}, {"what", "text"}, {"limit", std::to_string(limits.shared_text_bytes_max)}}};
}

}  // namespace

Result<std::unique_ptr<Workbook>> read_workbook(std::unique_ptr<ZipArchive> archive, const TableLimits& limits) {
  if (auto problem = not_a_workbook(*archive)) return *std::move(problem);
  auto workbook = std::make_unique<Workbook>();
  workbook->archive = std::move(archive);
  const ZipArchive& parts = *workbook->archive;

  RelationsHandler package("");
  if (auto problem = read_xml(parts, "_rels/.rels", package)) return *std::move(problem);
  const Relation* const main = package.of_type("/officeDocument");
  if (main == nullptr || !parts.has(main->target)) return Problem{.code = "EXC-114"};

  const std::string folder = folder_of(main->target);
  RelationsHandler own(folder);
  const std::string own_relations = folder + "_rels/" + main->target.substr(folder.size()) + ".rels";
  if (auto problem = read_xml(parts, own_relations, own)) return *std::move(problem);
  WorkbookHandler sheets(*workbook, own.relations);
  if (auto problem = read_xml(parts, main->target, sheets)) return *std::move(problem);
  if (const Relation* const styles = own.of_type("/styles"); styles != nullptr && parts.has(styles->target)) {
    StylesHandler handler(workbook->styles);
    if (auto problem = read_xml(parts, styles->target, handler)) return *std::move(problem);
  }
  if (const Relation* const texts = own.of_type("/sharedStrings"); texts != nullptr && parts.has(texts->target)) {
    if (auto problem = read_shared_texts(*workbook, texts->target, limits)) return *std::move(problem);
  }
  return workbook;
}

}  // namespace geojeom
