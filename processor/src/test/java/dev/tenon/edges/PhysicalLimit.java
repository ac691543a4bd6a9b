package dev.tenon.edges;

/** A program that has more memory than JavaCPP allows it. */
final class PhysicalLimit {
    private PhysicalLimit() {}

    public static void main(String[] args) {
        try (DigitBatch batch = DigitBatch.of(Digit.number(1))) {
            System.out.println(batch);
        } catch (OutOfMemoryError e) {
            System.out.println(e.getMessage());
        }
    }
}
