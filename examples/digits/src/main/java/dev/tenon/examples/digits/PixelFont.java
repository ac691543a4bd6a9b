package dev.tenon.examples.digits;

import java.awt.Graphics2D;
import java.util.Map;

/** Capital letters of 3 x 5 pixels, which need no font on the machine. */
final class PixelFont {
    private static final int ROWS = 5;
    private static final int COLUMNS = 3;

    /** A glyph's five rows from top to bottom, each an octal digit: 4 is its left pixel, 2 the middle, 1 the right. */
    private static final Map<Character, String> GLYPHS = Map.ofEntries(
            Map.entry('0', "75557"),
            Map.entry('1', "26227"),
            Map.entry('2', "71747"),
            Map.entry('3', "71317"),
            Map.entry('4', "55711"),
            Map.entry('5', "74717"),
            Map.entry('6', "74757"),
            Map.entry('7', "71122"),
            Map.entry('8', "75757"),
            Map.entry('9', "75717"),
            Map.entry('A', "25755"),
            Map.entry('D', "65556"),
            Map.entry('E', "74647"),
            Map.entry('F', "74644"),
            Map.entry('G', "34553"),
            Map.entry('I', "72227"),
            Map.entry('K', "55655"),
            Map.entry('N', "65555"),
            Map.entry('O', "25552"),
            Map.entry('R', "65655"),
            Map.entry('S', "34216"),
            Map.entry('T', "72222"),
            Map.entry('>', "04240"),
            Map.entry(':', "02020"),
            Map.entry(' ', "00000"));

    private final int pixel;

    /** With letters whose pixels are squares of this size. */
    PixelFont(int pixel) {
        this.pixel = pixel;
    }

    int height() {
        return ROWS * pixel;
    }

    /** From the first letter's left edge to the last one's right. */
    int width(String text) {
        return advance(text) - pixel;
    }

    /** From the first letter's left edge to where the next text begins. */
    int advance(String text) {
        return text.length() * (COLUMNS + 1) * pixel;
    }

    /** Draws with the graphics' colour; {@code x} and {@code y} are the upper left corner. */
    void draw(Graphics2D graphics, String text, int x, int y) {
        for (int i = 0; i < text.length(); i++) {
            String glyph = GLYPHS.get(text.charAt(i));
            if (glyph == null) {
                throw new IllegalArgumentException("no glyph for '" + text.charAt(i) + "' of " + text);
            }
            drawGlyph(graphics, glyph, x + i * (COLUMNS + 1) * pixel, y);
        }
    }

    private void drawGlyph(Graphics2D graphics, String glyph, int x, int y) {
        for (int row = 0; row < ROWS; row++) {
            int pixels = Character.digit(glyph.charAt(row), 8);
            for (int column = 0; column < COLUMNS; column++) {
                if ((pixels >> (COLUMNS - 1 - column) & 1) != 0) {
                    graphics.fillRect(x + column * pixel, y + row * pixel, pixel, pixel);
                }
            }
        }
    }
}
