package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Npz files for tests: written to disk, read from memory. */
final class NpzFiles {
    private NpzFiles() {}

    static byte[] write(Path file, Map<String, byte[]> members, boolean compressed, long zip64From) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                NpzWriter writer = new NpzWriter(new SinkChannel(channel), compressed, zip64From)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                try (WritableByteChannel out = writer.member(member.getKey(), member.getValue().length)) {
                    out.write(ByteBuffer.wrap(member.getValue()));
                }
            }
            writer.finish();
        }
        return Files.readAllBytes(file);
    }

    static ByteSource source(byte[] bytes) {
        return new ByteSource() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void read(long position, ByteBuffer target) {
                target.put(bytes, Math.toIntExact(position), target.remaining());
            }
        };
    }

    static byte[] read(NpzMember member, ByteSource source) throws IOException {
        try (ReadableByteChannel in = member.open(source)) {
            return Channels.newInputStream(in).readAllBytes();
        }
    }
}
