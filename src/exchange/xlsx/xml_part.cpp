#include "exchange/xlsx/xml_part.hpp"

#include <expat.h>

#include <cstring>
#include <utility>

#include "core/contract.hpp"

namespace geojeom {
namespace {

constexpr int chunk_size = 64 << 10;
// expat scans an unfinished tag again with every chunk: without a limit a long one costs its length squared.
constexpr std::uint64_t tag_bytes_max = 1u << 20;

std::string_view local_name(const char* name) {
  const char* const colon = std::strchr(name, ':');
  return colon == nullptr ? name : colon + 1;
}

}  // namespace

std::string_view XmlAttributes::get(std::string_view name) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
    if (local_name(pair[0]) == name) return pair[1];
  }
  return {};
}

bool XmlAttributes::is_true(std::string_view name) const {
  const std::string_view value = get(name);
  return value == "1" || value == "true";
}

struct XmlPart::Parser {
  XML_Parser expat = XML_ParserCreate(nullptr);
  XmlHandler& handler;
  XmlPart& part;

  Parser(XmlHandler& receiver, XmlPart& owner) : handler(receiver), part(owner) {
    ensure(expat != nullptr, "an XML parser fits into memory");
    XML_SetUserData(expat, this);
    XML_SetElementHandler(expat, on_start, on_end);
    XML_SetCharacterDataHandler(expat, on_text);
    XML_SetStartDoctypeDeclHandler(expat, on_doctype);
  }
  ~Parser() { XML_ParserFree(expat); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  static Parser& self(void* user) { return *static_cast<Parser*>(user); }
  static void on_start(void* user, const char* name, const char** attributes) {
    self(user).handler.start(local_name(name), XmlAttributes(attributes));
  }
  static void on_end(void* user, const char* name) { self(user).handler.end(local_name(name)); }
  static void on_text(void* user, const char* text, int size) {
    self(user).handler.text({text, static_cast<std::size_t>(size)});
  }
  static void on_doctype(void* user, const char*, const char*, const char*, int) {
    self(user).part.stop({.code = "EXC-117", .details = {{"part", self(user).part.name()}}});
  }
};

XmlPart::XmlPart(ZipPart part, XmlHandler& handler)
    : part_(std::move(part)), parser_(std::make_unique<Parser>(handler, *this)) {}

XmlPart::~XmlPart() = default;

void XmlPart::pause() { XML_StopParser(parser_->expat, XML_TRUE); }

void XmlPart::stop(Problem problem) {
  if (!failure_) failure_ = std::move(problem);
  XML_StopParser(parser_->expat, XML_FALSE);
}

XmlPart::Step XmlPart::advance() {
  while (!failure_ && !is_finished_) {
    XML_Status status = XML_STATUS_OK;
    if (is_paused_) {
      is_paused_ = false;
      status = XML_ResumeParser(parser_->expat);
    } else {
      void* const buffer = XML_GetBuffer(parser_->expat, chunk_size);
      if (buffer == nullptr) return fail_from_parser();
      const auto count = part_.read(static_cast<char*>(buffer), chunk_size);
      if (part_.failure()) {
        failure_ = part_.failure();
        break;
      }
      status = XML_ParseBuffer(parser_->expat, static_cast<int>(count), count == 0);
      if (status == XML_STATUS_OK) check_tag_length();
    }
    if (status == XML_STATUS_ERROR) return fail_from_parser();
    if (status == XML_STATUS_SUSPENDED) {
      is_paused_ = true;
      return Step::paused;
    }
    XML_ParsingStatus parsing;
    XML_GetParsingStatus(parser_->expat, &parsing);
    is_finished_ = parsing.parsing == XML_FINISHED;
  }
  return failure_ ? Step::failed : Step::finished;
}

void XmlPart::check_tag_length() {
  const XML_Index at = XML_GetCurrentByteIndex(parser_->expat);
  if (at < 0 || part_.inflated_bytes() < static_cast<std::uint64_t>(at) + tag_bytes_max) return;
  failure_ = Problem{.code = "EXC-118",
                     .details = {{"part", name()}, {"what", "tag"}, {"limit", std::to_string(tag_bytes_max)}}};
}

XmlPart::Step XmlPart::fail_from_parser() {
  if (!failure_) {
    failure_ = Problem{.code = "EXC-116",
                       .details = {{"part", part_.name()},
                                   {"line", std::to_string(XML_GetCurrentLineNumber(parser_->expat))},
                                   {"reason", XML_ErrorString(XML_GetErrorCode(parser_->expat))}}};
  }
  return Step::failed;
}

std::optional<Problem> read_xml(const ZipArchive& archive, const std::string& name, XmlHandler& handler) {
  auto part = archive.part(name);
  if (!part) return part.problem();
  XmlPart xml(std::move(part).value(), handler);
  while (xml.advance() == XmlPart::Step::paused) continue;
  return xml.failure();
}

}  // namespace geojeom
