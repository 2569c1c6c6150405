package org.hirefirst.reader;

import java.util.List;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** Reads candidates: with a card of their own, or with one of the shared roles. */
final class CandidateReader {
    /** Where shared roles stand. */
    static final String ROLES = "common/roles.yaml";

    private final RulesFiles files;
    private final CardReader cards;
    private @Nullable Opened roles;

    CandidateReader(RulesFiles files, Citations citations) {
        this.files = files;
        this.cards = new CardReader(citations);
    }

    List<Candidate> read(Fields pack) {
        return pack.entries("candidates").stream().map(this::candidate).toList();
    }

    private Candidate candidate(Entry entry) {
        String id = Ids.read(entry.key());
        Fields fields = entry.value().fields(List.of("role", "title", "card"));
        String kind = fields.exactlyOne(List.of("role", "title"));
        if ("role".equals(kind)) {
            fields.refuse(List.of("card"), "`role`");
            return shared(id, fields);
        }
        Value card = fields.get("card");
        if (card == null && kind != null) {
            entry.value().warning("missing-card", "the key `card` is missing", null);
        }
        String title = kind == null ? "" : fields.text("title");
        return new Candidate(id, title, card == null ? null : cards.read(card.fields(CardReader.KEYS)));
    }

    private Candidate shared(String id, Fields candidate) {
        Candidate none = new Candidate(id, "", null);
        Value role = candidate.need("role");
        Opened file = roles();
        if (role == null) {
            return none;
        }
        if (!file.exists()) {
            role.error("unknown-role", "there is no role " + Quote.of(role.raw()), "there is no " + ROLES);
            return none;
        }
        Value all = file.root() == null ? null : file.root().at("roles");
        if (all == null) {
            return none;
        }
        String name = role.oneOf("role", all.keys());
        Value found = all.at(name);
        if (found == null) {
            return none;
        }
        return role(id, found);
    }

    private Candidate role(String id, Value role) {
        Fields fields = role.fields(CardReader.ROLE_KEYS);
        return new Candidate(id, fields.text("title"), cards.read(fields));
    }

    /** Reads all shared roles, for their mistakes. */
    void readRoles() {
        Value file = roles().root();
        Value all = file == null ? null : file.at("roles");
        if (all != null) {
            all.entries().forEach(entry -> role(entry.name(), entry.value()));
        }
    }

    private Opened roles() {
        Opened opened = roles;
        if (opened == null) {
            opened = files.open(ROLES);
            roles = opened;
            if (opened.root() != null) {
                Fields fields = opened.root().fields(List.of("hirefirst", "roles"));
                Format.check(fields);
                fields.need("roles");
                fields.entries("roles").forEach(role -> Ids.read(role.key()));
            }
        }
        return opened;
    }
}
