package whom.sql;

/// What was noted of uploads.
public final class UploadsSql {
    private UploadsSql() {
    }

    /// The segments that were ever written to an upload file, each once.
    public static Query segments() {
        return Sqlite.render(Sqlite.SQL.selectDistinct(Tables.SEGMENT).from(Tables.UPLOADS));
    }
}
