package dev.tenon.internal.file;

import dev.tenon.internal.npy.StructType.Field;
import dev.tenon.internal.window.Spool;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.List;

/**
 * Writes structs whose fields are in a spool each, in constant memory: small ones many at once, large ones piece by piece.
 *
 * @param fields one behind the other, without gaps
 * @param structBytes the size of a struct, more than 0
 */
record Interleaving(List<Field> fields, List<Spool> spools, int structBytes) {
    private static final int BLOCK_BYTES = 1 << 20;

    void write(long structs, WritableByteChannel out) throws IOException {
        if (structBytes > BLOCK_BYTES) {
            writeLarge(structs, out);
        } else {
            writeSmall(structs, out);
        }
    }

    private void writeSmall(long structs, WritableByteChannel out) throws IOException {
        int perBlock = (int) Math.min(structs, BLOCK_BYTES / structBytes);
        ByteBuffer block = ByteBuffer.allocateDirect(perBlock * structBytes);
        ByteBuffer column = ByteBuffer.allocateDirect(perBlock * structBytes);
        for (long first = 0; first < structs; first += perBlock) {
            int count = (int) Math.min(perBlock, structs - first);
            for (int i = 0; i < fields.size(); i++) {
                Field field = fields.get(i);
                int bytes = field.byteSize();
                spools.get(i).read(first * bytes, column.clear().limit(count * bytes));
                Strided.copy(column, 0, bytes, block, field.offset(), structBytes, bytes, count);
            }
            out.write(block.clear().limit(count * structBytes));
        }
    }

    private void writeLarge(long structs, WritableByteChannel out) throws IOException {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK_BYTES);
        for (long struct = 0; struct < structs; struct++) {
            for (int i = 0; i < fields.size(); i++) {
                int bytes = fields.get(i).byteSize();
                for (int done = 0; done < bytes; done += block.limit()) {
                    block.clear().limit(Math.min(bytes - done, BLOCK_BYTES));
                    spools.get(i).read(struct * bytes + done, block);
                    out.write(block.flip());
                }
            }
        }
    }
}
