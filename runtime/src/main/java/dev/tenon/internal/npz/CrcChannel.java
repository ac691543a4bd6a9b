package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;

/** Gives bytes in their order, as a {@code ReadableByteChannel} does, and adds them to a CRC while they are cached. */
interface CrcChannel extends Channel {

    /** The number of bytes read, at least one where there are some and room for them; -1 at the end. */
    int read(ByteBuffer target, RunningCrc crc) throws IOException;
}
