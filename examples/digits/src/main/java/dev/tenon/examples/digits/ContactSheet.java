package dev.tenon.examples.digits;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A picture of predictions: the wrong ones first, in red, with what they were taken for; then right ones. */
final class ContactSheet {
    static final int COLUMNS = 12;
    static final int ROWS = 6;
    static final int WIDTH = 2 * Layout.MARGIN + COLUMNS * Layout.CELL_WIDTH - Layout.GAP;
    static final int HEIGHT = Layout.MARGIN + Layout.HEADER + ROWS * Layout.CELL_HEIGHT - Layout.GAP + Layout.MARGIN;

    private static final float MAX_INK = 16;
    private static final Color PAPER = new Color(0xF4F1EA);
    private static final Color TILE = new Color(0xFFFFFF);
    private static final Color INK = new Color(0x1F2937);
    private static final Color QUIET = new Color(0x8A8F98);
    private static final Color WRONG = new Color(0xD7263D);
    private static final Color WRONG_TILE = new Color(0xFDECEE);

    private static final String LEGEND = "3>5: A 3 TAKEN FOR A 5";
    private static final PixelFont TITLE = new PixelFont(4);
    private static final PixelFont CAPTION = new PixelFont(3);

    private ContactSheet() {}

    static void write(Path file, List<Prediction> predictions) throws IOException {
        ImageIO.write(draw(predictions), "png", file.toFile());
    }

    private static BufferedImage draw(List<Prediction> predictions) {
        List<Prediction> wrong = predictions.stream().filter(p -> !p.isRight()).toList();
        List<Prediction> shown = Stream.concat(
                        wrong.stream(), predictions.stream().filter(Prediction::isRight))
                .limit(COLUMNS * ROWS)
                .toList();
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        try {
            graphics.setColor(PAPER);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            drawTitle(graphics, predictions.size() + " TEST DIGITS: ", wrong.size() + " ERRORS");
            for (int i = 0; i < shown.size(); i++) {
                drawCell(graphics, shown.get(i), Layout.x(i % COLUMNS), Layout.y(i / COLUMNS));
            }
        } finally {
            graphics.dispose();
        }
        return sheet;
    }

    private static void drawTitle(Graphics2D graphics, String all, String wrong) {
        graphics.setColor(INK);
        TITLE.draw(graphics, all, Layout.MARGIN, Layout.MARGIN);
        graphics.setColor(WRONG);
        TITLE.draw(graphics, wrong, Layout.MARGIN + TITLE.advance(all), Layout.MARGIN);
        graphics.setColor(QUIET);
        int below = TITLE.height() - CAPTION.height();
        CAPTION.draw(graphics, LEGEND, WIDTH - Layout.MARGIN - CAPTION.width(LEGEND), Layout.MARGIN + below);
    }

    private static void drawCell(Graphics2D graphics, Prediction prediction, int x, int y) {
        Color tile = prediction.isRight() ? TILE : WRONG_TILE;
        graphics.setColor(tile);
        graphics.fillRect(x, y, Layout.TILE, Layout.TILE);
        int inset = (Layout.TILE - Layout.IMAGE) / 2;
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(image(prediction.image(), tile), x + inset, y + inset, Layout.IMAGE, Layout.IMAGE, null);
        if (!prediction.isRight()) {
            graphics.setColor(WRONG);
            graphics.setStroke(new BasicStroke(2));
            graphics.drawRect(x, y, Layout.TILE, Layout.TILE);
        }
        String caption = prediction.isRight()
                ? Long.toString(prediction.label())
                : prediction.label() + ">" + prediction.predicted();
        graphics.setColor(prediction.isRight() ? QUIET : WRONG);
        CAPTION.draw(
                graphics,
                caption,
                x + (Layout.TILE - CAPTION.width(caption)) / 2,
                y + Layout.TILE + Layout.CAPTION_GAP);
    }

    /** The digit with one pixel for each of its own, from the colour of the paper to that of ink. */
    private static BufferedImage image(float[][] ink, Color paper) {
        BufferedImage image = new BufferedImage(ink[0].length, ink.length, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < ink.length; y++) {
            for (int x = 0; x < ink[y].length; x++) {
                image.setRGB(x, y, mix(paper, INK, ink[y][x] / MAX_INK).getRGB());
            }
        }
        return image;
    }

    private static Color mix(Color from, Color to, float share) {
        return new Color(
                Math.round(from.getRed() + share * (to.getRed() - from.getRed())),
                Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())),
                Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue())));
    }

    /** Where things are, in pixels. */
    private static final class Layout {
        static final int MARGIN = 32;
        static final int HEADER = 44;
        static final int GAP = 16;
        static final int IMAGE = 64;
        static final int TILE = 80;
        static final int CAPTION_GAP = 8;
        static final int CELL_WIDTH = TILE + GAP;
        static final int CELL_HEIGHT = TILE + CAPTION_GAP + 15 + GAP;

        static int x(int column) {
            return MARGIN + column * CELL_WIDTH;
        }

        static int y(int row) {
            return MARGIN + HEADER + row * CELL_HEIGHT;
        }
    }
}
