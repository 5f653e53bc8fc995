package whom.report;

/// What one export target wrote: the sum that must add up, and its files.
final class ReceiptTable {
    private ReceiptTable() {
    }

    static String html(ExportReceipt receipt) {
        StringBuilder rows = new StringBuilder();
        for (ExportReceipt.File file : receipt.files()) {
            rows.append("""
                    <tr>
                      <th scope="row"><span class="name">%s</span>%s</th>
                      <td class="number">%s</td>
                      <td class="number">%s</td>
                      <td class="hash"><code>%s</code></td>
                    </tr>
                    """.formatted(Html.text(file.name()),
                    file.role().isEmpty() ? "" : "<span class=\"sentence\">" + Html.text(file.role()) + "</span>",
                    Html.number(file.rows()), Html.number(file.bytes()), Html.text(file.sha256())));
        }
        return """
                <article class="receipt">
                <h3>%s <small>%s</small></h3>
                <p class="sum"><span><b>%s</b> selected</span> <i>=</i> <span><b>%s</b> written</span> <i>+</i> <span><b>%s</b> suppressed</span> <i>+</i> <span><b>%s</b> rejected</span> <i>+</i> <span><b>%s</b> merged</span></p>
                <div class="wide"><table class="files">
                <thead><tr><th scope="col">File</th><th scope="col" class="number">Rows</th><th scope="col" class="number">Bytes</th><th scope="col">SHA-256</th></tr></thead>
                <tbody>
                %s</tbody>
                </table></div>
                </article>
                """
                .formatted(Html.text(receipt.target()), Html.text(receipt.preset()), Html.number(receipt.selected()),
                        Html.number(receipt.written()),
                        Html.number(receipt.suppressed()), Html.number(receipt.rejected()), Html.number(receipt.merged()), rows);
    }
}
