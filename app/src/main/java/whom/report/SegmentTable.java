package whom.report;

/// The sizes of the segments, the largest bar being everyone.
final class SegmentTable {
    private SegmentTable() {
    }

    static String html(Report report) {
        StringBuilder rows = new StringBuilder();
        for (SegmentSize segment : report.segments()) {
            String percent = Html.share(segment.people(), report.everyone());
            rows.append("""
                    <tr>
                      <th scope="row"><span class="name">%s</span><span class="sentence">%s</span></th>
                      <td class="number">%s</td>
                      <td class="share"><span class="bar" aria-hidden="true"><span style="width:%s"></span></span>%s</td>
                    </tr>
                    """.formatted(Html.text(segment.name()), Html.text(segment.sentence()), Html.number(segment.people()),
                    percent.replace("\u202f", ""), percent));
        }
        return """
                <section>
                <h2>Segments</h2>
                <table class="segments">
                <thead><tr><th scope="col">Segment</th><th scope="col" class="number">People</th><th scope="col" class="share">Share of everyone</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </section>
                """
                .formatted(rows);
    }
}
