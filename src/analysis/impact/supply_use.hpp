#pragma once

#include "analysis/impact/table.hpp"

namespace geojeom::impact {

/// Supply and use tables of one economy at basic prices, domestic.
///
/// Shape    `supply` and `use` products x industries, `final_demand` products x f, `accounts` industries x k.
struct SupplyUse {
  Names products;
  Names industries;
  Matrix supply;
  Matrix use;
  Matrix final_demand;
  Names final_items;
  Matrix accounts;
  Names account_names;
};

/// The four standard assumptions that turn supply and use into a symmetric table.
enum class SupplyUseModel : unsigned char {
  product_technology,    ///< A: product by product, each product made one way wherever it is made
  industry_technology,   ///< B: product by product, each industry makes all its products one way
  fixed_industry_sales,  ///< C: industry by industry, each industry sells one way whatever it sells
  fixed_product_sales,   ///< D: industry by industry, each product is sold one way whoever made it
};

/// A symmetric table out of supply and use.
///
/// Shape    models A and B n = products, C and D n = industries.
/// Units    as the supply and use tables.
/// Errors   IO-101 shapes; IO-103 a product whose use differs from its supply; IO-120 models A and C with a supply
///          table that is not square or not regular.
/// Method   Eurostat manual (Beutel 2008), ch. 11, box 11.1: with V' the supply table, q product and g industry
///          output, A: U (V')^-1 q, B: U g^-1 V, C: g (V')^-1 U, D: V q^-1 U; accounts follow columns, final demand
///          rows. Negative cells of A and C stay and are reported by check_table.
/// Checked  supply_use_test.cpp: row and column identities of all four; without secondary products all four give U.
Result<IoTable> symmetric_table(const SupplyUse& tables, SupplyUseModel model);

}  // namespace geojeom::impact
