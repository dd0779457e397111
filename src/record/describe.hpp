#pragma once

#include <array>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "record/field_type.hpp"
#include "record/record_type.hpp"

/// How a record type is described, once: a struct and a `describe` function beside it.
///
///     struct Visit {
///       Id<Company> company;
///       Date visited_on;
///       std::optional<std::string> remark;
///     };
///
///     inline RecordText describe(const Visit*) {
///       return {.ko = "방문 상담", .en = "Visit", .title = "visited_on",
///               .fields = {field<&Visit::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
///                          field<&Visit::visited_on>({.ko = "방문일", .en = "Visited on", .list = true}),
///                          field<&Visit::remark>({.ko = "비고", .en = "Remark"})}};
///     }
///
/// The name of a field is the member's name, its kind the member's C++ type, and std::optional means "not required".
/// What a description can get wrong (a forgotten member, a label twice, a reference to nothing) is said plainly when
/// the program starts.
namespace geojeom {

namespace detail {

template <class Class, class Member>
Class class_of(Member Class::*);
template <class Class, class Member>
Member member_of(Member Class::*);

/// The last identifier in the compiler's spelling of a member pointer: "...&geojeom::Visit::company]" gives "company".
template <auto member>
consteval std::string_view member_name() {
  const std::string_view spelling = __PRETTY_FUNCTION__;
  std::size_t end = spelling.find(';');  // g++ lists further bindings behind a semicolon, clang closes with a bracket
  if (end == std::string_view::npos) end = spelling.rfind(']');
  const std::string_view head = spelling.substr(0, end);
  const std::string_view name = head.substr(head.rfind("::") + 2);
  return name.substr(0, name.find(')'));
}

struct AnyMember {
  template <class T>
  operator T() const;
};
template <std::size_t>
struct AnyMemberAt : AnyMember {};
template <class T, std::size_t... index>
constexpr bool has_members(std::index_sequence<index...>) {
  return requires { T{AnyMemberAt<index>{}...}; };
}
/// The number of members of an aggregate.
template <class T, std::size_t at_most = 64>
constexpr std::size_t member_count() {
  if constexpr (has_members<T>(std::make_index_sequence<at_most>{})) {
    return at_most;
  } else {
    return member_count<T, at_most - 1>();
  }
}

}  // namespace detail

template <auto member>
Field field(FieldText text) {
  using Record = decltype(detail::class_of(member));
  using Type = FieldType<decltype(detail::member_of(member))>;
  Field described{text};
  described.name = detail::member_name<member>();
  described.kind = Type::kind == Kind::text && text.long_text ? Kind::long_text : Type::kind;
  described.required = Type::required;
  described.choices = Type::choices();
  described.get = [](const void* record, Value* values) {
    Type::get(static_cast<const Record*>(record)->*member, values);
  };
  described.set = [](void* record, const Value* values) { Type::set(static_cast<Record*>(record)->*member, values); };
  return described;
}

/// The run-time table of a described struct. Called by generated code only: name is the file's stem, room its domain
/// room.
template <class T>
RecordType described(std::string_view name, std::string_view room) {
  RecordText text = describe(static_cast<const T*>(nullptr));
  const std::size_t described_fields = text.fields.size();
  return RecordType(name, room, std::move(text),
                    {.member_count = detail::member_count<T>(), .described_count = described_fields});
}

/// The stored values of a record, in the order of the type's columns.
template <class T>
Row to_row(const RecordType& type, const T& record) {
  return type.read_struct(&record);
}

/// The record with those stored values. Values must have been validated: an empty required value throws
/// ContractViolation.
template <class T>
T from_row(const RecordType& type, const Row& row) {
  T record{};
  type.write_struct(&record, row);
  return record;
}

}  // namespace geojeom
