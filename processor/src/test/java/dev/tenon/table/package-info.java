/**
 * The types that records may have, as one table in code: {@link dev.tenon.table.TypeCell} is a row of it, and what is
 * tested and what the README prints both come from there.
 */
@NullMarked
package dev.tenon.table;

import org.jspecify.annotations.NullMarked;
