#include "web/face.hpp"

#include <array>
#include <charconv>

#include "web/named_values.hpp"

namespace geojeom {
namespace {

struct FaceRow {
  Face face;
  std::string_view name;
  std::string_view media_type;
};

/// In the order of preference where a client does not care.
constexpr std::array<FaceRow, 4> face_rows{{
    {Face::html, "html", "text/html"},
    {Face::json, "json", "application/json"},
    {Face::csv, "csv", "text/csv"},
    {Face::xlsx, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
}};

/// How exactly a range such as "text/*" means a type: 0 not at all, 3 by name.
int match_strength(std::string_view range, const FaceRow& row) {
  if (range == "*/*") return 1;
  if (equal_ignoring_case(range, row.media_type)) return 3;
  if (row.face == Face::json && equal_ignoring_case(range, "application/problem+json")) return 3;
  const bool is_family =
      range.ends_with("/*") &&
      equal_ignoring_case(range.substr(0, range.size() - 1), row.media_type.substr(0, row.media_type.find('/') + 1));
  return is_family ? 2 : 0;
}

double quality_of(std::string_view parameters) {
  while (!parameters.empty()) {
    const auto semicolon = parameters.find(';');
    auto parameter = trim_blanks(parameters.substr(0, semicolon));
    parameters.remove_prefix(semicolon == std::string_view::npos ? parameters.size() : semicolon + 1);
    if (parameter.size() < 3 || (parameter[0] != 'q' && parameter[0] != 'Q') || parameter[1] != '=') continue;
    double quality = 0;
    parameter.remove_prefix(2);
    const auto read = std::from_chars(parameter.data(), parameter.data() + parameter.size(), quality);
    return read.ec == std::errc{} && quality >= 0 && quality <= 1 ? quality : 0;
  }
  return 1;
}

/// What the most exact range says about a type.
double quality_for(std::string_view accept, const FaceRow& row) {
  int best_strength = 0;
  double quality = 0;
  while (!accept.empty()) {
    const auto comma = accept.find(',');
    const auto entry = accept.substr(0, comma);
    accept.remove_prefix(comma == std::string_view::npos ? accept.size() : comma + 1);
    const auto semicolon = entry.find(';');
    const int strength = match_strength(trim_blanks(entry.substr(0, semicolon)), row);
    if (strength <= best_strength) continue;
    best_strength = strength;
    quality = semicolon == std::string_view::npos ? 1 : quality_of(entry.substr(semicolon + 1));
  }
  return quality;
}

}  // namespace

std::string_view media_type_of(Face face) {
  for (const auto& row : face_rows) {
    if (row.face == face) return row.media_type;
  }
  return "application/octet-stream";
}

std::string names_of(Faces faces) {
  std::string names;
  for (const auto& row : face_rows) {
    if (faces.has(row.face)) (names += names.empty() ? "" : ", ") += row.name;
  }
  return names;
}

std::optional<Suffix> face_suffix(std::string_view segment) {
  const auto dot = segment.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return std::nullopt;
  for (const auto& row : face_rows) {
    if (row.face != Face::html && segment.substr(dot + 1) == row.name) return Suffix{segment.substr(0, dot), row.face};
  }
  return std::nullopt;
}

std::optional<Face> preferred_face(std::string_view accept, Faces offered) {
  if (offered.has(Face::other)) return Face::other;
  if (trim_blanks(accept).empty()) accept = "*/*";
  std::optional<Face> best;
  double best_quality = 0;
  for (const auto& row : face_rows) {
    if (!offered.has(row.face)) continue;
    const double quality = quality_for(accept, row);
    if (quality > best_quality) {
      best = row.face;
      best_quality = quality;
    }
  }
  return best;
}

}  // namespace geojeom
