package whom.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import whom.text.Refusal;

/// What went wrong while reading, in words for people.
final class Failure {
    private Failure() {
    }

    static Refusal of(Part part, IOException e) {
        return of(part, e, 0);
    }

    /// @param line the last that could be read, or 0
    static Refusal of(Part part, IOException e, long line) {
        return part.refusal(switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "may not be read; change the file's permissions";
            case Bytes.TooMuch _ -> "unpacks to hundreds of times its size, as no list of people does; unpack it yourself if it is one";
            case CharacterCodingException _ -> "holds bytes that its encoding doesn't know" + (line == 0 ? "" : ", after line " + line)
                    + "; save it as CSV (UTF-8)";
            case EOFException _ -> "the compressed file breaks off; get it again";
            case ZipException zip when String.valueOf(zip.getMessage()).contains("encrypt") ->
                "is locked with a password; unpack it, and import what is inside";
            case ZipException zip when String.valueOf(zip.getMessage()).contains("compression method") ->
                "is packed in a way that only its own program knows; unpack it, and import what is inside";
            case ZipException _ -> "the compressed file is damaged; get it again";
            default -> "can't be read: " + e.getMessage();
        }, e);
    }
}
