package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hirefirst.core.pack.Source;
import org.hirefirst.core.pack.Source.Claim;
import org.hirefirst.reader.Value.Entry;

/** Reads the file of one source: what it is, and its claims. */
final class SourceReader {
    private static final Pattern CLAIM_END = Pattern.compile("[A-Za-z0-9]+");

    private SourceReader() {}

    /** The source; what its author sells is named by {@code roleTitle}, which leaves alone what is no role's id. */
    static Source read(Value root, String fileName, UnaryOperator<String> roleTitle) {
        Fields fields = root.fields(List.of("hirefirst", "source", "claims", "unused"));
        Format.check(fields);
        Value header = fields.need("source");
        Fields source = header == null ? Fields.none(root) : header.fields(List.of("id", "title", "author", "sells"));
        String id = header == null ? fileName : source.text("id");
        Value idPlace = source.get("id");
        if (idPlace != null && !id.equals(fileName)) {
            String hint = "call the file " + id + ".yaml, or the source " + fileName;
            idPlace.error("file-name", "the source's id and its file's name differ", hint);
        }
        Map<String, Claim> claims = claims(fields, fileName);
        return new Source(
                id,
                header == null ? "" : source.text("title"),
                source.textOrNull("author"),
                source.items("sells").stream().map(Value::text).map(roleTitle).toList(),
                claims,
                unused(fields, fileName, claims));
    }

    private static Map<String, Claim> claims(Fields fields, String source) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Entry entry : fields.entries("claims")) {
            String id = claimId(entry.key(), source);
            Fields claim = entry.value().fields(List.of("says", "under", "family", "weighs"));
            claims.put(
                    id,
                    new Claim(
                            id,
                            claim.text("says"),
                            claim.textOrNull("under"),
                            claim.textOrNull("family"),
                            claim.flag("weighs")));
        }
        return claims;
    }

    private static Map<String, String> unused(Fields fields, String source, Map<String, Claim> claims) {
        Map<String, String> unused = new LinkedHashMap<>();
        for (Entry entry : fields.entries("unused")) {
            String id = entry.key().text();
            if (!claims.containsKey(id)) {
                Citations.unknown(entry.key(), id, source, claims.keySet());
            }
            unused.put(id, entry.value().text());
        }
        return unused;
    }

    private static String claimId(Value place, String source) {
        String id = place.text();
        String start = source + "-";
        if (!id.startsWith(start)
                || !CLAIM_END.matcher(id.substring(start.length())).matches()) {
            String hint = "it is the source's id, a hyphen, and letters or digits, as in " + source + "-12";
            place.error("claim-id", Quote.of(id) + " cannot be the id of a claim here", hint);
        }
        return id;
    }
}
