package dev.tenon.table;

/** Class labels. */
public enum Color {
    RED,
    GREEN,
    BLUE
}
