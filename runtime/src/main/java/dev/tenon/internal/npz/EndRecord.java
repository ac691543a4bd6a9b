package dev.tenon.internal.npz;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where the central directory of a zip file is, as the record at the file's end says.
 *
 * @param entries how many members it lists
 * @param offset where it begins
 * @param size its size in bytes; it ends where the end record begins
 */
record EndRecord(long entries, long offset, long size) {
    static final int SIGNATURE = 0x06054b50;
    static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    static final int ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
    static final int ZIP64_LOCATOR_LENGTH = 20;
    static final int ZIP64_SIGNATURE = 0x06064b50;
    static final int ZIP64_LENGTH = 56;

    static EndRecord find(ByteSource source, String where) throws IOException {
        int length = (int) Math.min(source.size(), LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = source.bytes(source.size() - length, length);
        for (int at = length - LENGTH; at >= 0; at--) {
            // A comment that contains the signature does not end with the file.
            if (tail.getInt(at) == SIGNATURE && Short.toUnsignedInt(tail.getShort(at + 20)) == length - LENGTH - at) {
                return read(source, tail.slice(at, LENGTH).order(tail.order()), source.size() - length + at, where);
            }
        }
        throw new NumpyFormatException(
                where + ": expected an npz file, found no zip end record: it is something else or cut short");
    }

    private static EndRecord read(ByteSource source, ByteBuffer record, long position, String where)
            throws IOException {
        int disks = record.getShort(4) | record.getShort(6);
        int entriesHere = Short.toUnsignedInt(record.getShort(8));
        int entries = Short.toUnsignedInt(record.getShort(10));
        long size = Integer.toUnsignedLong(record.getInt(12));
        long offset = Integer.toUnsignedLong(record.getInt(16));
        long locator = position - ZIP64_LOCATOR_LENGTH;
        if (locator >= 0 && source.bytes(locator, 4).getInt() == ZIP64_LOCATOR_SIGNATURE) {
            EndRecord zip64 = zip64(source, locator, where);
            // Readers differ in which of the two they believe, so they have to say the same.
            if (differs(entries, 0xFFFF, zip64.entries)
                    || differs(size, Zip64.IN_EXTRA, zip64.size)
                    || differs(offset, Zip64.IN_EXTRA, zip64.offset)) {
                throw new NumpyFormatException(where + ": expected zip and zip64 end records to agree, found "
                        + new EndRecord(entries, offset, size) + " and " + zip64);
            }
            return zip64;
        }
        checkOneDisk(disks == 0 && entriesHere == entries, where);
        return checked(new EndRecord(entries, offset, size), position, where);
    }

    private static EndRecord zip64(ByteSource source, long locatorPosition, String where) throws IOException {
        ByteBuffer locator = source.bytes(locatorPosition, ZIP64_LOCATOR_LENGTH);
        long position = locator.getLong(8);
        if (position < 0 || position > locatorPosition - ZIP64_LENGTH) {
            throw new NumpyFormatException(where + ": expected a zip64 end record before byte " + locatorPosition
                    + ", found its offset to be " + Long.toUnsignedString(position));
        }
        ByteBuffer record = source.bytes(position, ZIP64_LENGTH);
        if (record.getInt(0) != ZIP64_SIGNATURE || record.getLong(4) != locatorPosition - position - 12) {
            throw new NumpyFormatException(
                    where + ": expected a zip64 end record at byte " + position + ", found something else");
        }
        long entries = record.getLong(32);
        int disks = locator.getInt(4) | record.getInt(16) | record.getInt(20);
        checkOneDisk(disks == 0 && record.getLong(24) == entries, where);
        return checked(new EndRecord(entries, record.getLong(48), record.getLong(40)), position, where);
    }

    private static boolean differs(long value, long inZip64, long zip64Value) {
        return value != inZip64 && value != zip64Value;
    }

    private static void checkOneDisk(boolean one, String where) throws NumpyFormatException {
        if (!one) {
            throw new NumpyFormatException(where + ": expected a zip file in one piece, found one of several disks");
        }
    }

    private static EndRecord checked(EndRecord record, long end, String where) throws NumpyFormatException {
        if (record.size < 0 || record.offset < 0 || record.size > end || record.offset != end - record.size) {
            throw new NumpyFormatException(where + ": expected a central directory that ends at byte " + end
                    + ", found one of " + Long.toUnsignedString(record.size) + " bytes from byte "
                    + Long.toUnsignedString(record.offset) + ": bytes are missing or were added");
        }
        if (record.entries < 0 || record.entries > record.size / CentralDirectory.ENTRY_LENGTH) {
            throw new NumpyFormatException(where + ": expected at most " + record.size / CentralDirectory.ENTRY_LENGTH
                    + " members in a central directory of " + record.size + " bytes, found "
                    + Long.toUnsignedString(record.entries));
        }
        return record;
    }
}
