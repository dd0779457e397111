#include "web/records/list_form.hpp"

#include <algorithm>

#include "record/kind.hpp"
#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/record_list_words.hpp"
#include "web/records/record_titles.hpp"

namespace geojeom {
namespace {

namespace words = record_list_words;

constexpr std::size_t reference_choices_max = 60;
constexpr std::size_t open_filters_max = 3;

const ListFilter* filter_of(const ListAsked& asked, std::size_t column) {
  for (const auto& filter : asked.filters) {
    if (filter.column == column) return &filter;
  }
  return nullptr;
}

bool is_span(Kind kind) {
  return is_number_kind(kind) || kind == Kind::date || kind == Kind::instant || kind == Kind::fiscal_year;
}

/// Short lists of records are offered to choose from; of a long one the name is typed.
std::vector<FormChoice> reference_choices(Visit& visit, const RecordType& type) {
  if (limit_of(visit.caller(), type, Right::read) == Limit::nothing) return {};
  Query query{.type = &type, .limit = reference_choices_max};
  // The store remembers the count; rows that are too many to choose from need not be read.
  if (visit.reader().count(query) > static_cast<std::int64_t>(reference_choices_max)) return {};
  if (type.title_column()) query.order = {{.column = type.columns()[*type.title_column()].name}};
  std::vector<FormChoice> choices;
  for (const auto& stored : visit.reader().list(query).rows) {
    choices.push_back({std::to_string(stored.id), title_of(type, stored.row, visit.language())});
  }
  return choices;
}

FormField base_field(const Visit& visit, const ListAsked& asked, std::size_t column) {
  const Column& about = asked.type->columns()[column];
  const auto* filter = filter_of(asked, column);
  FormField field{.name = about.name, .label = std::string(about.label(visit.language()))};
  if (filter != nullptr && !filter->values.empty()) field.value = filter->values.front();
  return field;
}

void write_span(Html& html, Visit& visit, const ListAsked& asked, std::size_t column, const Problems& problems) {
  const Column& about = asked.type->columns()[column];
  const auto* filter = filter_of(asked, column);
  const auto label = std::string(about.label(visit.language()));
  const auto input = about.kind == Kind::date ? FormField::Input::date : FormField::Input::number;
  form_field(html, {.name = about.name + ".from",
                    .label = visit.say(words::from, {{"label", label}}),
                    .value = filter != nullptr ? filter->from : "",
                    .input = input}, problems, visit.language());
  form_field(html, {.name = about.name + ".to",
                    .label = visit.say(words::to, {{"label", label}}),
                    .value = filter != nullptr ? filter->to : "",
                    .input = input}, problems, visit.language());
}

void write_filter(Html& html, Visit& visit, const ListAsked& asked, std::size_t column, const Problems& problems) {
  const Column& about = asked.type->columns()[column];
  if (is_span(about.kind)) return write_span(html, visit, asked, column, problems);
  auto field = base_field(visit, asked, column);
  if (about.kind == Kind::choice || about.kind == Kind::yes_no) {
    field.input = FormField::Input::choice;
    field.choices.push_back({"", std::string(visit.say(words::anything))});
    for (const auto& choice : about.field->choices) {
      field.choices.push_back({std::string(choice.code), std::string(visit.is_korean() ? choice.ko : choice.en)});
    }
    if (about.kind == Kind::yes_no) {
      for (const std::int64_t yes : {1, 0}) {
        field.choices.push_back({std::to_string(yes), display_value(about, Value{yes}, visit.language())});
      }
    }
  }
  if (about.kind == Kind::reference) {
    auto choices = reference_choices(visit, visit.registry().at(about.field->to));
    if (!choices.empty()) {
      field.input = FormField::Input::choice;
      field.choices.push_back({"", std::string(visit.say(words::anything))});
      field.choices.insert(field.choices.end(), choices.begin(), choices.end());
    }
  }
  if (about.kind == Kind::region) field.hint = visit.say(words::region_hint);
  form_field(html, field, problems, visit.language());
}

/// List columns first: those are the ones people ask for.
std::vector<std::size_t> filter_columns(const RecordType& type) {
  std::vector<std::size_t> columns;
  for (const bool is_list : {true, false}) {
    for (std::size_t i = 0; i < type.columns().size(); ++i) {
      const Column& column = type.columns()[i];
      if (column.field->list == is_list && is_askable(column) && column.kind != Kind::long_text) columns.push_back(i);
    }
  }
  return columns;
}

/// One or two choices and the first names stand open, the rest behind "more".
std::vector<std::size_t> open_columns(const RecordType& type, const std::vector<std::size_t>& columns) {
  std::vector<std::size_t> open;
  for (const auto column : columns) {
    const auto kind = type.columns()[column].kind;
    const bool is_plain = kind == Kind::choice || kind == Kind::reference || kind == Kind::yes_no;
    if (is_plain && type.columns()[column].field->list && open.size() < open_filters_max) open.push_back(column);
  }
  return open;
}

void write_hidden(Html& html, const ListAsked& asked) {
  const auto hidden = [&](std::string_view name, const std::string& value) {
    html.add("input", attr("type", "hidden"), attr("name", name), attr("value", value));
  };
  if (asked.sorted_by) hidden("sort", (asked.descending ? "-" : "") + asked.type->columns()[*asked.sorted_by].name);
  if (!asked.has_own_columns) return;
  for (const auto column : asked.columns) hidden("shown", asked.type->columns()[column].name);
}

void write_chips(Html& html, Visit& visit, const ListAsked& asked) {
  if (asked.filters.empty() && asked.text.empty()) return;
  html.add("div", cls("gj-chips"), attr("role", "group"), attr("aria-label", visit.say(words::active)), [&] {
    const auto chip = [&](const std::string& what, const std::string& address) {
      html.add("a", cls("gj-chip"), href(Url(address)),
               attr("aria-label", visit.say(words::remove_filter, {{"what", what}})), [&] {
                 html << std::string_view(what);
                 html.add("span", attr("aria-hidden", "true"), " ×");
               });
    };
    if (!asked.text.empty()) chip(visit.say(words::text_filter, {{"text", asked.text}}), asked.address({{"q", ""}}));
    for (std::size_t i = 0; i < asked.filters.size(); ++i) {
      chip(filter_text(visit, asked, asked.filters[i]), asked.address_without(i));
    }
    html.add("a", cls("gj-link"), href(Url("/records/" + asked.type->name())), visit.say(words::clear));
  });
}

void write_columns(Html& html, Visit& visit, const ListAsked& asked) {
  html.add("details", cls("gj-more"), [&] {
    html.add("summary", visit.say(words::columns));
    html.add("form", attr("method", "get"), action(Url("/records/" + asked.type->name())), cls("gj-columns"), [&] {
      for (const auto& filter : asked.filters) {
        const auto& name = asked.type->columns()[filter.column].name;
        const auto hidden = [&](const std::string& at, const std::string& value) {
          if (!value.empty()) html.add("input", attr("type", "hidden"), attr("name", at), attr("value", value));
        };
        for (const auto& value : filter.values) hidden(name, value);
        hidden(name + ".from", filter.from);
        hidden(name + ".to", filter.to);
      }
      for (std::size_t i = 0; i < asked.type->columns().size(); ++i) {
        const Column& column = asked.type->columns()[i];
        const bool is_shown = std::find(asked.columns.begin(), asked.columns.end(), i) != asked.columns.end();
        html.add("label", [&] {
          html.add("input", attr("type", "checkbox"), attr("name", "shown"), attr("value", column.name),
                   flag("checked", is_shown));
          html << " "_h << column.label(visit.language());
        });
      }
      submit_button(html, {.label = visit.say(words::apply_columns), .rank = Button::Rank::tertiary, .is_small = true});
    });
  });
}

}  // namespace

std::string filter_text(Visit& visit, const ListAsked& asked, const ListFilter& filter) {
  const Column& column = asked.type->columns()[filter.column];
  std::string text(column.label(visit.language()));
  text += ": ";
  for (std::size_t i = 0; i < filter.values.size(); ++i) {
    if (i > 0) text += ", ";
    const auto value = parse_value(column, filter.values[i]);
    if (column.kind == Kind::reference && value && number_in(*value) != nullptr) {
      const RecordType& type = visit.registry().at(column.field->to);
      const auto stored = visit.reader().find(type, *number_in(*value));
      text += stored ? title_of(type, stored->row, visit.language()) : filter.values[i];
    } else {
      text += value && column.kind != Kind::text ? display_value(column, *value, visit.language()) : filter.values[i];
    }
  }
  if (!filter.from.empty() || !filter.to.empty()) text += filter.from + " ~ " + filter.to;
  return text;
}

void write_list_form(Html& html, Visit& visit, const ListAsked& asked, const Problems& problems) {
  const auto all = filter_columns(*asked.type);
  const auto open = open_columns(*asked.type, all);
  html.add("form", attr("method", "get"), action(Url("/records/" + asked.type->name())), cls("gj-form is-filter"), [&] {
    write_hidden(html, asked);
    form_field(html, {.name = "q", .label = std::string(visit.say(words::search)), .value = asked.text}, problems,
               visit.language());
    for (const auto column : open) write_filter(html, visit, asked, column, problems);
    submit_button(html, {.label = visit.say(words::look), .rank = Button::Rank::primary, .is_small = true});
    const bool has_more = std::any_of(asked.filters.begin(), asked.filters.end(), [&](const ListFilter& filter) {
      return std::find(open.begin(), open.end(), filter.column) == open.end();
    });
    html.add("details", cls("gj-more"), flag("open", has_more), [&] {
      html.add("summary", visit.say(words::more_filters));
      html.add("div", cls("gj-more-fields"), [&] {
        for (const auto column : all) {
          if (std::find(open.begin(), open.end(), column) == open.end()) {
            write_filter(html, visit, asked, column, problems);
          }
        }
      });
    });
  });
  write_chips(html, visit, asked);
  write_columns(html, visit, asked);
}

}  // namespace geojeom
