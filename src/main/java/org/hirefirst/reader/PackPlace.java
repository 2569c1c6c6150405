package org.hirefirst.reader;

/**
 * Where a pack lies: a folder in some rules.
 *
 * @param rules where its files come from
 * @param id the folder's name, which is the pack's id
 * @param bundled whether it came with the product
 * @param shadows whether it stands in for a bundled pack of the same id
 */
public record PackPlace(RulesSource rules, String id, boolean bundled, boolean shadows) {

    /** The pack's own file as the user knows it. */
    public String file() {
        return rules.nameOf(packFile());
    }

    /** The file of the pack's cases as the user knows it. */
    public String caseFileName() {
        return rules.nameOf(caseFile());
    }

    String packFile() {
        return id + "/pack.yaml";
    }

    String caseFile() {
        return id + "/pack.test.yaml";
    }
}
