package dev.tenon.internal.npz;

import dev.tenon.numpy.NumpyFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes of a member's name: UTF-8 where its flag says so, else code page 437, as zip has it and Python reads it. */
final class MemberName {
    /** The upper half of code page 437. Java has this charset in a module that a small runtime image lacks. */
    private static final String CP437 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

    private MemberName() {}

    static String decode(ByteBuffer bytes, boolean utf8, String where) throws NumpyFormatException {
        String name = utf8 ? utf8(bytes.duplicate(), where) : cp437(bytes.duplicate());
        if (name.indexOf('\0') >= 0) {
            throw new NumpyFormatException(where + ": expected names of members without NUL, found one with it");
        }
        return name;
    }

    private static String utf8(ByteBuffer bytes, String where) throws NumpyFormatException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new NumpyFormatException(where + ": expected names of members in UTF-8, found other bytes", e);
        }
    }

    private static String cp437(ByteBuffer bytes) {
        StringBuilder name = new StringBuilder(bytes.remaining());
        while (bytes.hasRemaining()) {
            int c = Byte.toUnsignedInt(bytes.get());
            name.append(c < 0x80 ? (char) c : CP437.charAt(c - 0x80));
        }
        return name.toString();
    }
}
