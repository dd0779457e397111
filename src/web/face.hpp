#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace geojeom {

/// The same data in different clothes. `other` is a route of its own type (files, metrics) that is never negotiated.
enum class Face : unsigned char { html, json, csv, xlsx, other };

class Faces {
 public:
  constexpr Faces(std::initializer_list<Face> faces) {
    for (const Face face : faces) bits_ |= bit(face);
  }
  constexpr bool has(Face face) const { return (bits_ & bit(face)) != 0; }

 private:
  static constexpr unsigned bit(Face face) { return 1U << static_cast<unsigned>(face); }
  unsigned bits_ = 0;
};

inline constexpr Faces page_only{Face::html};
inline constexpr Faces page_and_data{Face::html, Face::json};
inline constexpr Faces table_faces{Face::html, Face::json, Face::csv, Face::xlsx};

std::string_view media_type_of(Face face);
/// "html, json" for messages.
std::string names_of(Faces faces);

/// ".json", ".csv" or ".xlsx" at the end of a path's last segment.
struct Suffix {
  std::string_view stem;
  Face face;
};
std::optional<Suffix> face_suffix(std::string_view segment);

/// The face an Accept header likes best among those offered; pages before data where it does not care. Nothing when
/// it refuses all of them (RFC 9110, 12.5.1).
std::optional<Face> preferred_face(std::string_view accept, Faces offered);

}  // namespace geojeom
