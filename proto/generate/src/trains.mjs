// The releases of the `stripe` package that the schema is merged from, oldest
// first. README.md explains the choice; package.json pins the same releases.
export const TRAINS = [
  { name: "2020-03-02", alias: "stripe-8-89", release: "8.89.0", apiVersion: "2020-03-02" },
  { name: "2020-08-27", alias: "stripe-8", release: "8.222.0", apiVersion: "2020-08-27" },
  { name: "2022-08-01", alias: "stripe-10", release: "10.17.0", apiVersion: "2022-08-01" },
  { name: "2022-11-15", alias: "stripe-12", release: "12.18.0", apiVersion: "2022-11-15" },
  { name: "2023-10-16", alias: "stripe-14", release: "14.25.0", apiVersion: "2023-10-16" },
  { name: "2024-06-20", alias: "stripe-16", release: "16.12.0", apiVersion: "2024-06-20" },
  { name: "acacia", alias: "stripe-17", release: "17.7.0", apiVersion: "2025-02-24.acacia" },
  { name: "basil", alias: "stripe-18", release: "18.5.0", apiVersion: "2025-08-27.basil" },
  { name: "clover", alias: "stripe-20", release: "20.4.1", apiVersion: "2026-02-25.clover" },
  { name: "dahlia", alias: "stripe-22", release: "22.6.2", apiVersion: "2026-08-26.dahlia" },
  { name: "endive", alias: "stripe-23", release: "23.1.0", apiVersion: "2026-10-28.endive" },
];

export const NEWEST = TRAINS[TRAINS.length - 1].name;
