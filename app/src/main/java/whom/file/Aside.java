package whom.file;

/// Something in a file that is neither header nor row.
public sealed interface Aside {
    /// As a note.
    String said();

    /// Titles and remarks above the header.
    record Above(long lines) implements Aside {
        @Override
        public String said() {
            return (lines == 1 ? "1 line" : lines + " lines") + " above the names of the columns left aside";
        }
    }

    /// Totals and remarks after the last row.
    ///
    /// @param line of the first of them
    record Below(long line, long rows, String first) implements Aside {
        @Override
        public String said() {
            return (rows == 1 ? "1 line" : rows + " lines") + " below the table left aside, from line " + line + " on (" + first + ")";
        }
    }

    /// Rows whose cells are all empty.
    record Empty(long rows) implements Aside {
        @Override
        public String said() {
            return (rows == 1 ? "1 row" : rows + " rows") + " with nothing in them passed over";
        }
    }

    /// Another table in the same file, which is not read.
    ///
    /// @param line where it begins
    record Further(long line) implements Aside {
        @Override
        public String said() {
            return "another table begins at line " + line + " and is not read; save it as a file of its own to import it";
        }
    }

    /// The place of the records in a JSON object.
    record Within(String path) implements Aside {
        @Override
        public String said() {
            return "the records are those of " + path + "; what stands beside them is left aside";
        }
    }
}
