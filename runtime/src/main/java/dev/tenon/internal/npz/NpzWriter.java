package dev.tenon.internal.npz;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes an npz file, member by member. The data of every stored member begins at a multiple of 64 bytes, so that with an
 * npy header of such a length its array does too, and can be mapped. CRC and sizes stand before the data, where readers
 * look that go from member to member: the file has to be one that can be written at any position.
 */
public final class NpzWriter implements Closeable {
    private final SinkChannel out;
    private final boolean compressed;
    private final long zip64From;
    private final Set<String> names = new HashSet<>();
    private final List<WrittenMember> members = new ArrayList<>();
    private @Nullable WrittenMember member;
    private @Nullable MemberChannel channel;

    /** Writes to an empty file, which stays the caller's to sync and close. */
    public NpzWriter(SinkChannel file, boolean compressed) {
        this(file, compressed, Zip64.IN_EXTRA);
    }

    NpzWriter(SinkChannel file, boolean compressed, long zip64From) {
        this.out = file;
        this.compressed = compressed;
        this.zip64From = zip64From;
    }

    /**
     * Begins the next member: the caller writes exactly {@code size} bytes and closes the channel.
     *
     * @param name its name in the zip file: {@code image.npy}
     * @throws IllegalArgumentException if there is such a member, or the name is longer than zip files can have it
     * @throws IllegalStateException if the member before was not closed
     */
    public WritableByteChannel member(String name, long size) throws IOException {
        checkComplete();
        if (!names.add(name)) {
            throw new IllegalArgumentException("the npz file has a member " + name + " already");
        }
        int method = compressed ? NpzMember.DEFLATED : NpzMember.STORED;
        long offset = out.position();
        boolean zip64 = size >= zip64From - (compressed ? DeflatedBlock.growth(size) : 0);
        WrittenMember unnamed = new WrittenMember(name, method, zip64, 0, offset, 0, 0, size);
        int nameLength = unnamed.rawName().remaining();
        if (nameLength > 0xFFFF) {
            throw new IllegalArgumentException("a name in a zip file has at most 65535 bytes, not " + nameLength);
        }
        int padding = compressed ? 0 : LocalHeader.padding(offset, nameLength, zip64);
        WrittenMember begun = new WrittenMember(name, method, zip64, padding, offset, 0, 0, size);
        out.write(LocalHeader.encode(begun));
        MemberChannel data = new MemberChannel(this, out, size, compressed);
        member = begun;
        channel = data;
        return data;
    }

    /** Called when the channel of a member is closed. */
    void complete(long count, long crc) throws IOException {
        WrittenMember begun = member;
        if (begun == null) {
            throw new IllegalStateException("no member was begun");
        }
        if (count != begun.size()) {
            throw new IllegalStateException("the member " + begun.name() + " was to have " + begun.size()
                    + " bytes, but " + count + " were written");
        }
        long data = begun.offset() + LocalHeader.encode(begun).remaining();
        WrittenMember complete = begun.withContent(crc, out.position() - data);
        out.writeOver(LocalHeader.encode(complete), complete.offset());
        members.add(complete);
        member = null;
        channel = null;
    }

    /** Writes the directory of members; the file is complete after it. */
    public void finish() throws IOException {
        checkComplete();
        DirectoryEncoder encoder = new DirectoryEncoder(zip64From);
        long offset = out.position();
        for (WrittenMember written : members) {
            out.write(encoder.entry(written));
        }
        long size = out.position() - offset;
        out.write(encoder.end(new EndRecord(members.size(), offset, size)));
    }

    private void checkComplete() {
        if (member != null) {
            throw new IllegalStateException("the member " + member.name() + " was not written to its end");
        }
    }

    /** Frees what a member that was not completed holds. */
    @Override
    public void close() {
        if (channel != null) {
            channel.discard();
        }
    }
}
