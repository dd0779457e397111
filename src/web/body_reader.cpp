#include "web/body_reader.hpp"

#include <fmt/format.h>

#include <charconv>

#include "core/text.hpp"
#include "core/utf8.hpp"
#include "web/multipart.hpp"

namespace geojeom {

/// Receives the parts of a multipart form.
class BodyReader::FormParts : public PartSink {
 public:
  FormParts(Request& request, const BodyLimits& limits)
      : request_(request), limits_(limits), reader_(multipart_boundary(request.header("Content-Type")), *this) {}

  bool feed(std::string_view bytes) { return reader_.feed(bytes); }
  bool is_complete() const { return reader_.is_complete(); }
  std::string_view refusal() const { return refusal_; }

  bool begin_part(PartHead head) override {
    if (request_.form.size() + request_.files.size() == form_fields_max) return refuse("WEB-114");
    head_ = std::move(head);
    value_.clear();
    // A file field left empty in the form comes as a part without a name and without bytes.
    if (!head_.is_file || head_.file_name.empty()) return true;
    if (request_.files.size() == limits_.files_max) return refuse("WEB-114");
    request_.files.push_back(
        {head_.field, to_nfc(head_.file_name), head_.media_type, TemporaryFile(limits_.upload_folder)});
    return true;
  }

  bool part_bytes(std::string_view bytes) override {
    if (head_.is_file) {
      if (!head_.file_name.empty()) request_.files.back().content.append(bytes);
      return true;
    }
    field_bytes_ += bytes.size();
    if (field_bytes_ > limits_.field_bytes_max) return refuse("WEB-105");
    value_ += bytes;
    return true;
  }

  bool end_part() override {
    if (head_.is_file) return true;
    if (!is_utf8(value_) || value_.find('\0') != std::string::npos) return refuse("WEB-102");
    request_.form.add(head_.field, value_);
    return true;
  }

 private:
  bool refuse(std::string_view code) {
    refusal_ = code;
    return false;
  }

  Request& request_;
  const BodyLimits& limits_;
  MultipartReader reader_;
  PartHead head_;
  std::string value_;
  std::uint64_t field_bytes_ = 0;
  std::string_view refusal_ = "WEB-104";
};

namespace {

std::string size_text(std::uint64_t bytes) {
  if (bytes >= 1 << 20) return fmt::format("{} MB", bytes >> 20);
  return bytes >= 1 << 10 ? fmt::format("{} KB", bytes >> 10) : fmt::format("{} B", bytes);
}

}  // namespace

Problem body_too_large(const BodyLimits& limits) {
  return {.code = "WEB-105", .details = {{"limit", size_text(limits.bytes_max)}}};
}

std::optional<std::uint64_t> announced_length(const Request& request) {
  const auto text = request.headers.find("Content-Length");
  std::uint64_t length = 0;
  if (!text || std::from_chars(text->data(), text->data() + text->size(), length).ec != std::errc{})
    return std::nullopt;
  return length;
}

BodyReader::BodyReader(Request& request, BodyLimits limits) : request_(request), limits_(std::move(limits)) {
  const auto type = request.content_type();
  is_urlencoded_ = equal_ignoring_case(type, "application/x-www-form-urlencoded");
  if (equal_ignoring_case(type, "multipart/form-data")) parts_ = std::make_unique<FormParts>(request, limits_);
  if (announced_length(request).value_or(0) > limits_.bytes_max) refuse_size();
}

BodyReader::~BodyReader() = default;

void BodyReader::refuse_size() {
  if (!request_.problem) request_.problem = body_too_large(limits_);
}

void BodyReader::refuse(std::string_view code) {
  if (code == "WEB-105") return refuse_size();
  if (request_.problem) return;
  request_.problem = Problem{.code = std::string(code)};
  const auto limit = request_.files.size() == limits_.files_max ? limits_.files_max : form_fields_max;
  if (code == "WEB-114") request_.problem->details = {{"limit", std::to_string(limit)}};
}

bool BodyReader::feed(std::string_view bytes) {
  received_ += bytes.size();
  if (received_ > limits_.bytes_max) refuse_size();
  // A little too much is read to its end, so that the client gets to hear what was wrong.
  if (received_ > limits_.bytes_max + (1 << 20)) return false;
  if (request_.problem) return true;
  if (parts_ == nullptr) {
    request_.body += bytes;
  } else if (!parts_->feed(bytes)) {
    refuse(parts_->refusal());
  }
  return true;
}

void BodyReader::finish() {
  if (request_.problem) return;
  if (parts_ != nullptr && !parts_->is_complete()) return refuse("WEB-104");
  if (!is_urlencoded_) return;
  auto form = parse_form(request_.body);
  if (form) {
    request_.form = std::move(form).value();
    request_.body.clear();
  } else {
    request_.problem = form.problem();
  }
}

}  // namespace geojeom
