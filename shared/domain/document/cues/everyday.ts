import { type Lexicon, list } from "./catalogue.ts";

/**
 * What everyday papers speak of: homes, insurance, bills, travel, health, clubs, the news, an employer's
 * offer. They say that a document is none of ours, never that it is more likely than ours: together they
 * weigh less than what a document is worth of which nothing is known.
 */
const affairs = (phrases: string): Lexicon["cues"] => ({ "everyday affairs": list(phrases) });

export const everyday: Readonly<Record<string, Lexicon["cues"]>> = {
  en: affairs(`
    rent, lease, tenant, landlord, (security)? deposit, premises, premium, policy (no|number|holder), policyholder, insured, insurance,
    coverage, deductible, meter reading, electricity (bill|supplier|meter), tariff, subscription, membership, instalments, bank account, vehicle, parking,
    licence plate, passenger~, flight, boarding, check (in|out), hotel, booking, delivery, shipment, warranty, refund, purchase, retail,
    patient, dose, vaccine, vaccination, prescription, police, mayor, reporters, spokesperson, according to the, told the,
    (pleased|happy) to (appoint|offer) you, remuneration, gross salary, per annum, probation, notice period, earned leave, terms and conditions,
    national service, military service, call up, resident at, resides at, registered address, apartment, dormitory, hereby cancel, complaint,
    conference dinner, venue, speakers, sponsors, ticket~, kr, usd, eur, shall not disclose, kindly return
  `),
  de: affairs(`
    miete, mieter~, vermieter~, mietvertrag, kaution, wohnung, mitglied~, mitgliedschaft, beitrag, kuendigung, kuendige, versicherung~, versicherte~,
    versicherungsnummer, police, praemie, selbstbeteiligung, zaehlerstand, strom, tarif, abschlag, rechnung~, lieferung, bestellung, fahrzeug,
    kennzeichen, parken, verwarnung, bussgeld, fahrkarte, flug, buchung, uebernachtung, patient~, impf~, diagnose, arzt, polizei, buergermeister~,
    sprecher~, mitteilte, gehalt, bruttogehalt, probezeit, urlaub, anmeldung, einwohner~, gemeldet, wohnhaft, meldebehoerde, euro, konto, lastschrift
  `),
  nl: affairs(`
    huur, huurder, verhuurder, huurprijs, waarborgsom, woning, kamer, lidmaatschap, contributie, opzeggen, opzegging, verzekering~, verzekerde,
    polisnummer, premie, eigen risico, meterstand, stroom, tarief, factuur, levering, bestelling, voertuig, kenteken, parkeren, parkeer~, boete,
    naheffing, vlucht, boeking, overnachting, patiënt, vaccin~, huisarts, politie, burgemeester, woordvoerder, salaris, proeftijd, gemeente,
    ingezetene, inschrijving, euro, rekening, incasso
  `),
  no: affairs(`
    leie, leietaker, utleier, depositum, husleie, bolig, hybel, medlemskap, kontingent, oppsigelse, forsikring~, forsikret, premie, egenandel, strøm,
    målerstand, faktura, levering, bestilling, kjøretøy, parkering, bot, gebyr, flyreise, reise, overnatting, pasient, vaksine~, lege, politiet,
    ordfører~, kroner, kr, lønn, prøvetid, folkeregister~, bosatt, adresse registrert, kontonummer, mva
  `),
  da: affairs(`
    husleje, lejer, udlejer, depositum, bolig, lejlighed, medlemskab, kontingent, opsigelse, forsikring~, præmie, selvrisiko, strøm, faktura, levering,
    bestilling, køretøj, parkering, afgift, rejse, overnatning, patient, vaccin~, læge, politiet, borgmester~, kroner, kr, løn, prøvetid,
    folkeregister~, bopæl, kontonummer, moms
  `),
  sv: affairs(`
    hyra, hyresgäst, hyresvärd, deposition, bostad, lägenhet~, medlemskap, avgift, uppsägning, försäkring~, försäkrad, premie~, självrisk~, hemförsäkring,
    el, elavtal, faktura, leverans, beställning, fordon, parkering, böter, resa, övernattning, patient, vaccin~, läkare, polisen, kommun, kronor, kr,
    lön, provanställning, folkbokför~, kontonummer, moms, kundnummer, kundservice
  `),
  fr: affairs(`
    loyer, locataire, bailleur, bail, caution, logement, adhésion, cotisation, résiliation, résilier, assurance, assuré~, police, prime, franchise, facture,
    livraison, commande, véhicule, stationnement, amende, vol, réservation, hébergement, patient~, vaccin~, médecin, police, maire, mairie, habitants,
    euros, salaire, période d essai, domicile, compte bancaire, prélèvement, tva
  `),
  es: affairs(`
    alquiler, arrendatario, arrendador, fianza, vivienda, cuota, baja, seguro, asegurad~, póliza, prima, franquicia, factura, entrega, pedido, vehículo,
    aparcamiento, multa, vuelo, reserva, alojamiento, paciente, vacuna~, médico, policía, alcalde~, vecinos, euros, pesos, salario, periodo de prueba,
    domicilio, empadron~, cuenta bancaria, iva, cobertura
  `),
  it: affairs(`
    affitto, locatore, conduttore, locazione, cauzione, abitazione, iscrizione palestra, disdetta, assicurazione, assicurat~, polizza, premio, franchigia,
    fattura, consegna, ordine, veicolo, parcheggio, multa, volo, prenotazione, alloggio, paziente, vaccin~, medico, polizia, sindaco, abitanti, euro,
    stipendio, periodo di prova, residenza, residente, conto corrente, iva
  `),
};
