#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exchange/xlsx/zip_archive.hpp"

namespace geojeom {

/// The attributes of an element, looked up by local name (`id` finds `r:id`).
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
  /// The value, empty when there is no such attribute.
  std::string_view get(std::string_view name) const;
  bool is_true(std::string_view name) const;

 private:
  const char** pairs_;
};

/// Receives what an XML part consists of. Names come without their prefix.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view name, XmlAttributes attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;
};

/// Reads one XML part of an archive piece by piece. A handler may pause it, so that a reader can hand out a row and
/// go on later. A DOCTYPE is refused (EXC-117): workbooks have none, attacks do.
class XmlPart {
 public:
  enum class Step : unsigned char { paused, finished, failed };

  XmlPart(ZipPart part, XmlHandler& handler);
  XmlPart(const XmlPart&) = delete;
  XmlPart& operator=(const XmlPart&) = delete;
  ~XmlPart();

  /// Reads on until the handler pauses, the part ends or something is wrong.
  Step advance();
  /// For handlers: makes advance() return once the current element has ended.
  void pause();
  /// For handlers: ends reading with a problem.
  void stop(Problem problem);
  const std::optional<Problem>& failure() const { return failure_; }
  const std::string& name() const { return part_.name(); }
  std::uint64_t inflated_bytes() const { return part_.inflated_bytes(); }

 private:
  struct Parser;

  Step fail_from_parser();
  void check_tag_length();

  ZipPart part_;
  std::unique_ptr<Parser> parser_;
  bool is_paused_ = false;
  bool is_finished_ = false;
  std::optional<Problem> failure_;
};

/// Reads a whole part.
std::optional<Problem> read_xml(const ZipArchive& archive, const std::string& name, XmlHandler& handler);

}  // namespace geojeom
