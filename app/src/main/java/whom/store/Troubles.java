package whom.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import whom.text.Refusal;

/// What SQLite's errors mean for whoever uses the workspace, in one sentence that says what to do.
final class Troubles {
    private Troubles() {
    }

    /// For a file that can't be opened or begun to be written.
    static Refusal refusal(Path file, SQLException e) {
        return new Refusal(file + ": " + meaning(e), e);
    }

    /// For a file that fails while in use.
    static StoreFailure failure(Path file, SQLException e) {
        return new StoreFailure(file, meaning(e), e);
    }

    private static String meaning(SQLException e) {
        return switch (primary(e)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "another program is writing to it; wait until it has finished, or close that program, and try again";
            case SQLITE_NOTADB -> notADatabase();
            case SQLITE_CORRUPT -> "the database is damaged; it was left as it is. Put a backup in its place, or move it away "
                    + "and import the source files again";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "can't be written; make the file and its folder writable, or copy the workspace";
            case SQLITE_CANTOPEN -> "can't be opened; check that the folder is there and that you may read and write in it";
            case SQLITE_FULL -> "the disk is full; nothing was changed. Free some space and try again";
            case SQLITE_IOERR -> "the disk could not be read or written; check that it is still connected";
            default -> "the database failed: " + e.getMessage();
        };
    }

    /// What to do about a file that some other program made.
    static String notADatabase() {
        return "is not a Whom database; it was left as it is. Move it away, then the workspace can make a new one";
    }

    private static SQLiteErrorCode primary(SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff);
        }
        return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    }
}
